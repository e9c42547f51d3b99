package app.elevenses.search.ui;

import app.elevenses.people.Face;
import app.elevenses.search.Finding;
import java.util.List;

/** Something that was found, as a row. */
record FindingRow(
        String id, String key, Face writer, String at, String place, String address, List<String> words, int pictures) {

    static FindingRow of(Finding finding) {
        String key = finding.key().spelled();
        return new FindingRow(
                key,
                key,
                Face.of(finding.writer()),
                finding.key().at().toString(),
                finding.place().name(),
                finding.address(),
                finding.words(),
                finding.pictures());
    }
}
