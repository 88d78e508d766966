package org.bellwether.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "The chamber on Tuesday. Photo: Ivo Stern ~ The chamber on Tuesday. ~ Ivo Stern",
                "The chamber. (Photo: Lake Pictures / Ivo Stern) ~ The chamber. ~ Lake Pictures / Ivo Stern",
                "The chamber. (AP Photo/Ivo Stern) ~ The chamber. ~ Ivo Stern",
                "The chamber — Picture by Ivo Stern ~ The chamber ~ Ivo Stern",
                "The chamber on Tuesday. Credit: AFP/Getty ~ The chamber on Tuesday. ~ AFP/Getty",
                "The chamber.Credit...Ivo Stern/Lake Agency ~ The chamber. ~ Ivo Stern/Lake Agency",
                "The chamber on Tuesday (Ivo Stern/Lake Agency) ~ The chamber on Tuesday ~ Ivo Stern/Lake Agency",
                "Supplied ~ '' ~ Supplied",
                "The rooms were built anew. Supplied ~ The rooms were built anew. ~ Supplied",
                "Der Saal am Dienstag, Foto: Lake Images ~ Der Saal am Dienstag ~ Lake Images",
                "Der Saal (Symbolfoto: Lake Images) ~ Der Saal ~ Lake Images",
                "Der Saal | Bildquelle: Rat der Stadt ~ Der Saal ~ Rat der Stadt",
                "Der Saal am Dienstag © Ivo Stern ~ Der Saal am Dienstag ~ Ivo Stern",
                "Le palais. Crédit photo : Ivo Stern ~ Le palais. ~ Ivo Stern",
                "El palacio. Foto: Ivo Stern (AGENCIA) ~ El palacio. ~ Ivo Stern (AGENCIA)",
                "Зал парламента. Фото: Иво Штерн / Озеро ~ Зал парламента. ~ Иво Штерн / Озеро",
                "Зала парламенту. Світлина: Іво Штерн ~ Зала парламенту. ~ Іво Штерн",
                "Salė / I. Šternas / Ežeras nuotr. ~ Salė ~ I. Šternas / Ežeras",
                "评议会大厅。摄影：陈立 ~ 评议会大厅。 ~ 陈立",
                "評価検討会＝１３日午後（代表撮影） ~ 評価検討会＝１３日午後 ~ 代表",
                "회의장. [사진 출처 = 호수신문] ~ 회의장. ~ 호수신문",
                "Legende: Der Saal. Quelle: Lake TV ~ Der Saal. ~ Lake TV",
            })
    void partsCaptionAndCredit(String line, String caption, String credit) {
        Credits read = Credits.of(line);
        assertThat(read.credit()).contains(credit);
        assertThat(read.caption()).isEqualTo(caption);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The picture of the year hangs in the hall.",
                "FILE PHOTO: Traders work on the floor of the exchange in the capital",
                "Members of parliament (pictured) vote",
                "The hall (left) and the tower (right)",
                "The source of the river lies in the hills.",
            })
    void leavesWhatIsNoCredit(String line) {
        assertThat(Credits.of(line)).isEqualTo(new Credits(line, java.util.Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Foto: Ivo Stern | Ivo Stern", "Ivo Stern/Lake | Ivo Stern/Lake", "© Ivo Stern | Ivo Stern"})
    void takesALabelOffWhatIsMarked(String text, String credit) {
        assertThat(Credits.marked(text)).contains(credit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Copyright", "Foto:", "© 2011 Lake Post. All rights reserved.", "November 24, 2011"})
    void takesNoLabelNoticeOrDateForACredit(String text) {
        assertThat(Credits.marked(text)).isEmpty();
    }
}
