package org.saiwu.cli.doctor;

import java.util.Map;
import java.util.Optional;
import org.saiwu.cli.Context;

/** Where the program runs, as Java and the system say, and the words for it. */
record Surroundings(Context context, Map<String, String> properties) {

    /** As they are. */
    static Surroundings of(Context context) {
        Map<String, String> properties = new java.util.TreeMap<>();
        System.getProperties()
                .stringPropertyNames()
                .forEach(name -> properties.put(name, System.getProperty(name, "")));
        return new Surroundings(context, Map.copyOf(properties));
    }

    /** A property of the virtual machine; empty when it has none of that name. */
    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    String variable(String name) {
        return context.terminal().environment().getOrDefault(name, "");
    }

    boolean windows() {
        return property("os.name").startsWith("Windows");
    }

    /** Said by {@code doctor.SUBJECT.CASE}. */
    Diagnosis ok(String subject, String found, Map<String, ?> values) {
        return new Diagnosis(subject, Diagnosis.State.OK, say(subject, found, values), Optional.empty());
    }

    /** The same with a remedy, said by {@code doctor.SUBJECT.CASE.remedy}. */
    Diagnosis warning(String subject, String found, Map<String, ?> values) {
        return amiss(Diagnosis.State.WARNING, subject, found, values);
    }

    /** The same, where validation can't work. */
    Diagnosis error(String subject, String found, Map<String, ?> values) {
        return amiss(Diagnosis.State.ERROR, subject, found, values);
    }

    private Diagnosis amiss(Diagnosis.State state, String subject, String found, Map<String, ?> values) {
        return new Diagnosis(
                subject, state, say(subject, found, values), Optional.of(say(subject, found + ".remedy", values)));
    }

    private String say(String subject, String key, Map<String, ?> values) {
        return context.words().say("doctor." + subject + "." + key, values);
    }
}
