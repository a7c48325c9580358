package org.saiwu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saiwu.document.DocumentKind;
import org.saiwu.document.DocumentLimits;
import org.saiwu.document.DocumentReader;
import org.saiwu.document.DocumentResult;
import org.saiwu.document.DocumentSource;

class WarmUpTest {

    /** One that could not be read would load next to nothing. */
    @Test
    void theDocumentIsReadToItsEnd() throws Exception {
        DocumentResult result = DocumentReader.read(
                new DocumentSource.Bytes("warm-up.docx", WarmUp.document()), DocumentLimits.defaults());
        assertThat(result.kind()).isEqualTo(DocumentKind.DOCX);
        assertThat(result.readable().map(DocumentResult.Readable::text).map(String::strip))
                .hasValue("作品名称");
    }
}
