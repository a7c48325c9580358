package groovy.lang;

/**
 * Not Groovy's: there is none in this program.
 *
 * <p>Picocli asks for a class of this name before it does anything else. To find that there is none, Java would open every library of
 * the program, some forty files, which takes longer than the rest of a short command, the more so where a virus scanner looks at each.
 * Nothing is an instance of this one, so that picocli finds what it would have found.
 */
public final class Closure {
    private Closure() {}
}
