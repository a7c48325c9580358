package org.saiwu.table;

import java.util.List;
import java.util.Locale;

/** Something about the way a table was read that a person should know; nothing is wrong. */
public sealed interface TableNote {
    /** The key of its sentence. */
    String key();

    /** The values of the sentence, in order. */
    List<Object> values();

    /** The sentence, without the file's name. */
    default String sentence(Locale locale) {
        return TableWords.of(locale, "note." + key(), values().toArray());
    }

    /** Of several sheets this one was read, because it is the first with the wanted columns. */
    record SheetChosen(String sheet, List<String> others) implements TableNote {
        public SheetChosen {
            others = List.copyOf(others);
        }

        @Override
        public String key() {
            return "sheet-chosen";
        }

        @Override
        public List<Object> values() {
            return List.of(sheet, others);
        }
    }

    /** Cells of a column hold formulas; the value stored with them was used, nothing was computed. */
    record FormulaValues(CellPlace first, int cells) implements TableNote {
        @Override
        public String key() {
            return "formula-values";
        }

        @Override
        public List<Object> values() {
            return List.of(first, Integer.toString(cells));
        }
    }

    /** Cells of a column hold formulas with no value stored, and were read as empty. */
    record FormulaWithoutValue(CellPlace first, int cells) implements TableNote {
        @Override
        public String key() {
            return "formula-without-value";
        }

        @Override
        public List<Object> values() {
            return List.of(first, Integer.toString(cells));
        }
    }

    /** Cells of a column are merged downwards; each row got the value of the merged cell. */
    record MergedCells(CellPlace first, int cells) implements TableNote {
        @Override
        public String key() {
            return "merged-cells";
        }

        @Override
        public List<Object> values() {
            return List.of(first, Integer.toString(cells));
        }
    }

    /** Rows that a spreadsheet hides, by filter or by hand, were read all the same. */
    record HiddenRows(int first, int rows) implements TableNote {
        @Override
        public String key() {
            return "hidden-rows";
        }

        @Override
        public List<Object> values() {
            return List.of(Integer.toString(first), Integer.toString(rows));
        }
    }

    /** How a csv file was read. */
    record TextRead(String charset, String delimiter) implements TableNote {
        @Override
        public String key() {
            return "text-read";
        }

        @Override
        public List<Object> values() {
            return List.of(charset, delimiter.equals("\t") ? "Tab" : delimiter);
        }
    }
}
