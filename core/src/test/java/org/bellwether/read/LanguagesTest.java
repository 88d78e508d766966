package org.bellwether.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Police in Minsk arrested two journalists after the rally, and a court sent both of them to prison.",
                "en | Talks fail",
                "en | Lithuania expels two Belarusian diplomats",
                "en | Merkel to visit Ankara as EU seeks migrant deal",
                "en | Nicolás Maduro followed Hugo Chávez in Venezuela.",
                "en | UKRAINE, RUSSIA SWAP PRISONERS",
                "es | El gobierno rechaza la propuesta de la oposición.",
                "pl | Sąd skazał działacza na cztery lata więzienia",
                "de | Litauische Polizei nimmt zwei Diplomaten fest",
                "de | Der Außenminister reiste am Donnerstag nach Minsk, um mit der Opposition zu sprechen.",
                "fr | Le ministre des affaires étrangères s'est rendu jeudi à Minsk pour rencontrer l'opposition.",
                "pl | Minister spraw zagranicznych pojechał w czwartek do Mińska na rozmowy z opozycją.",
                "ru | Министр иностранных дел прибыл в четверг в Минск для переговоров с оппозицией.",
                "zh | 外交部长星期四抵达明斯克，与反对派举行会谈。双方讨论了选举问题以及释放政治犯。",
                "ar | وصل وزير الخارجية يوم الخميس إلى مينسك لإجراء محادثات مع المعارضة",
                "und | 12345 --- ψ",
            })
    void tellsTheLanguage(String expected, String text) {
        assertThat(languages.of(text)).isEqualTo(expected);
    }
}
