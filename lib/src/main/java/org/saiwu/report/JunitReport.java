package org.saiwu.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.saiwu.check.EntryResult;
import org.saiwu.check.EntryStatus;
import org.saiwu.check.Finding;
import org.saiwu.check.Severity;
import org.saiwu.check.Summary;
import org.saiwu.check.ValidationResult;
import org.saiwu.report.text.VisibleText;

/**
 * JUnit XML as Jenkins, GitLab and Surefire read it: a test case an entry, by category; a second suite for what lies between
 * entries.
 *
 * <p>A case has at most one failure, which lists all errors, since those readers show one only; warnings and notes stand in
 * the case's output.
 */
final class JunitReport implements ReportWriter {
    @Override
    public void write(ValidationResult result, ReportContext context, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            // The factory of the JDK, whatever else is on the class path: same bytes everywhere.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            new Writing(result, Sentences.in(context.language()), xml).write();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        writer.flush();
    }

    private record Writing(ValidationResult result, Sentences sentences, XMLStreamWriter xml) {
        void write() throws XMLStreamException, IOException {
            Summary summary = result.summary();
            List<Finding> between = result.findings();
            long failing = between.stream().filter(Writing::isError).count();
            xml.writeStartDocument("UTF-8", "1.0");
            line(0);
            xml.writeStartElement("testsuites");
            attribute("name", "saiwu " + result.contest().id());
            counts(summary.entries() + between.size(), summary.failed() + failing, summary.errored());
            line(1);
            xml.writeStartElement("testsuite");
            attribute("name", result.contest().id());
            counts(summary.entries(), summary.failed(), summary.errored());
            result.entries().forEach(this::entry);
            line(1);
            xml.writeEndElement();
            if (!between.isEmpty()) {
                between(between, failing);
            }
            line(0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.writeCharacters("\n");
        }

        private void counts(long tests, long failures, long errors) throws XMLStreamException {
            attribute("tests", Long.toString(tests));
            attribute("failures", Long.toString(failures));
            attribute("errors", Long.toString(errors));
            attribute("skipped", "0");
            attribute("time", "0");
        }

        private void entry(EntryResult entry) throws IOException {
            try {
                line(2);
                xml.writeStartElement("testcase");
                attribute(
                        "classname",
                        result.contest().id() + "." + entry.category().orElse("unknown"));
                attribute("name", entry.id());
                attribute("file", entry.path());
                attribute("time", "0");
                outcome(entry);
                List<Finding> others =
                        entry.findings().stream().filter(each -> !isError(each)).toList();
                if (!others.isEmpty()) {
                    line(3);
                    xml.writeStartElement("system-out");
                    xml.writeCharacters(lines(others));
                    xml.writeEndElement();
                }
                line(2);
                xml.writeEndElement();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }

        private void outcome(EntryResult entry) throws XMLStreamException {
            if (entry.status() == EntryStatus.PASS) {
                return;
            }
            // With --fail-on warning a case fails without any error.
            List<Finding> errors =
                    entry.findings().stream().filter(Writing::isError).toList();
            List<Finding> reasons = errors.isEmpty() ? entry.findings() : errors;
            line(3);
            xml.writeStartElement(entry.status() == EntryStatus.ERROR ? "error" : "failure");
            Optional<Finding> first = reasons.stream().findFirst();
            String more = reasons.size() > 1 ? " (+" + (reasons.size() - 1) + ")" : "";
            attribute("message", first.map(sentences::message).orElse("") + more);
            attribute("type", first.map(finding -> finding.rule().id()).orElse("entry.unreadable"));
            xml.writeCharacters(lines(reasons));
            xml.writeEndElement();
        }

        private void between(List<Finding> findings, long failing) throws XMLStreamException {
            line(1);
            xml.writeStartElement("testsuite");
            attribute("name", sentences.label("between"));
            counts(findings.size(), failing, 0);
            for (Finding finding : findings) {
                line(2);
                xml.writeStartElement("testcase");
                attribute(
                        "classname",
                        result.contest().id() + "." + finding.rule().id());
                attribute("name", String.join(", ", finding.entries()));
                attribute("time", "0");
                line(3);
                xml.writeStartElement(isError(finding) ? "failure" : "system-out");
                if (isError(finding)) {
                    attribute("message", sentences.message(finding));
                    attribute("type", finding.rule().id());
                }
                xml.writeCharacters(lines(List.of(finding)));
                xml.writeEndElement();
                line(2);
                xml.writeEndElement();
            }
            line(1);
            xml.writeEndElement();
        }

        private static boolean isError(Finding finding) {
            return finding.severity() == Severity.ERROR;
        }

        private String lines(List<Finding> findings) {
            return findings.stream().map(this::text).collect(Collectors.joining("\n"));
        }

        private String text(Finding finding) {
            Sentences.Said said = sentences.say(finding);
            return "["
                    + sentences.severity(finding.severity())
                    + " "
                    + finding.rule().id()
                    + finding.clause()
                            .map(clause -> " " + VisibleText.of(clause))
                            .orElse("")
                    + "] "
                    + finding.file().map(file -> VisibleText.of(file) + ": ").orElse("")
                    + said.message()
                    + said.hint().map(hint -> " → " + hint).orElse("");
        }

        private void attribute(String name, String value) throws XMLStreamException {
            // Control characters can't stand in XML at all.
            xml.writeAttribute(name, VisibleText.of(value));
        }

        private void line(int depth) throws XMLStreamException {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }
    }
}
