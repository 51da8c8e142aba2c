package org.parkwright.formats.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Entry.Subject;
import org.parkwright.formats.mapping.apply.ProblemKind;

/// Lists of countries that nobody prepared for, all invented: what is proposed for them imports
/// them right, without a hand.
class StrangeListsTest {
  @TempDir private Path folder;

  private Trial proposed(String name, String encoding, String text) {
    return Trial.proposed(Trial.file(folder, name, text, Charset.forName(encoding)));
  }

  @Test
  void zonesOfTurkeyWithDecimalCommasInWindows1254() {
    Trial trial =
        proposed(
            "osb-listesi.csv",
            "windows-1254",
            """
            Sıra No;OSB Adı;İl;İlçe;Durumu;Alanı (ha);Toplam Parsel Sayısı;Boş Parsel;İstihdam;Doğalgaz;Enlem;Boylam;Kuruluş Yılı
            1;Kocaçay Organize Sanayi Bölgesi;Bursa;Mustafakemalpaşa;Faaliyette;1.250,5;310;12;18.400;Var;40,0371;28,4066;1996
            2;Yeşilova OSB;Manisa;Turgutlu;İnşaat Halinde;86,75;95;95;0;Yok;38,4952;27,7009;2021
            3;Akdere Gıda İhtisas OSB;Konya;Ereğli;Planlanıyor;412;120;;;Yok;37,5137;34,0467;2023
            4;Çamlık Organize Sanayi Bölgesi;Kocaeli;Gebze;Faaliyette;2.100;540;3;41.250;Var;40,8027;29,4307;1988
            5;Güneydere OSB;Gaziantep;Şehitkamil;Kapalı;55,2;40;40;0;Var;37,0662;37,3833;1979
            """);

    assertThat(trial.counts()).isEmpty();
    assertThat(trial.entries()).hasSize(5).allMatch(e -> e.country().equals("tr"));
    Entry first = trial.entry("Kocaçay Organize Sanayi Bölgesi");
    assertThat(first.subject()).isEqualTo(Subject.PARK);
    assertThat(first.names().has("tr")).isTrue();
    assertThat(Trial.said(first, "area")).isEqualTo("1250.5 ha");
    assertThat(Trial.said(first, "jobs")).isEqualTo("18400.0");
    assertThat(Trial.said(first, "plots.free")).isEqualTo("12.0");
    assertThat(Trial.said(first, "gas")).isEqualTo("yes");
    assertThat(Trial.said(first, "point")).isEqualTo("40.0371,28.4066");
    Entry fourth = trial.entry("Çamlık Organize Sanayi Bölgesi");
    assertThat(Trial.said(fourth, "area")).isEqualTo("2100.0 ha");
    assertThat(trial.entries().stream().map(e -> Trial.said(e, "status")))
        .containsExactly("OPERATING", "UNDER_CONSTRUCTION", "PLANNED", "OPERATING", "CLOSED");
  }

  @Test
  void zonesOfVietnam() {
    Trial trial =
        proposed(
            "danh_sach_kcn.csv",
            "UTF-8",
            """
            STT,Tên khu công nghiệp,Tỉnh/Thành phố,Diện tích (ha),Tình trạng,Chủ đầu tư hạ tầng,Số dự án,Số lao động,Khoảng cách đến cảng (km),Ngành nghề thu hút,Năm thành lập
            1,KCN Sông Lam,Nghệ An,"1.200,5",Đang hoạt động,Công ty CP Hạ tầng Sông Lam,45,"12.500","18,5",Điện tử; cơ khí; dệt may,2007
            2,KCN Phú Hải,Thừa Thiên Huế,"350",Đang xây dựng,Công ty TNHH Phú Hải,3,"150","7,2",Chế biến thực phẩm,2019
            3,Khu công nghiệp Bình Hòa,Bình Định,"98,7",Quy hoạch,Ban quản lý khu kinh tế,,,"12",Gỗ; đá,2024
            """);

    assertThat(trial.counts()).isEmpty();
    Entry first = trial.entry("KCN Sông Lam");
    assertThat(first.country()).isEqualTo("vn");
    assertThat(first.subject()).isEqualTo(Subject.PARK);
    assertThat(Trial.said(first, "area")).isEqualTo("1200.5 ha");
    assertThat(Trial.said(first, "jobs")).isEqualTo("12500.0");
    assertThat(Trial.said(first, "distance.port")).isEqualTo("18.5 km");
    assertThat(Trial.said(first, "founded")).isEqualTo("2007");
    assertThat(trial.entries().stream().map(e -> Trial.said(e, "status")))
        .containsExactly("OPERATING", "UNDER_CONSTRUCTION", "PLANNED");
  }

  @Test
  void subzonesOfPolandInWindows1250NameTheirLargerZone() {
    Trial trial =
        proposed(
            "podstrefy.csv",
            "windows-1250",
            """
            Lp.;Nazwa podstrefy;Specjalna strefa ekonomiczna;Województwo;Powiat;Gmina;Powierzchnia [ha];Powierzchnia wolna [ha];Stan realizacji;Liczba firm;Zatrudnienie;Odległość do autostrady (km)
            1;Podstrefa Żary;Kostrzyńsko-Słubicka SSE;lubuskie;żarski;Żary;152,34;12,5;Czynna;14;2 350;24,0
            2;Podstrefa Łęczyca;Łódzka SSE;łódzkie;łęczycki;Łęczyca;61,02;0;Czynna;6;890;9,5
            3;Podstrefa Świdnik;SSE Euro-Park Mielec;lubelskie;świdnicki;Świdnik;33,9;33,9;W budowie;0;0;3,2
            4;Podstrefa Wałcz;Pomorska SSE;zachodniopomorskie;wałecki;Wałcz;18,6;18,6;Planowana;;;61,7
            """);

    assertThat(trial.counts()).isEmpty();
    Entry first = trial.entry("Podstrefa Żary");
    assertThat(first.country()).isEqualTo("pl");
    assertThat(first.subject()).isEqualTo(Subject.PARK);
    assertThat(first.parks()).containsExactly("Kostrzyńsko-Słubicka SSE");
    assertThat(Trial.said(first, "area")).isEqualTo("152.34 ha");
    assertThat(Trial.said(first, "area.free")).isEqualTo("12.5 ha");
    assertThat(Trial.said(first, "jobs")).isEqualTo("2350.0");
    assertThat(Trial.said(first, "distance.road")).isEqualTo("24.0 km");
  }

  @Test
  void zonesOfEgyptInArabicDigitsAndFeddans() {
    Trial trial =
        proposed(
            "zones.csv",
            "UTF-8",
            """
            الكود,اسم المنطقة الصناعية,المحافظة,المساحة (فدان),الحالة,عدد المصانع,عدد العمال,الكهرباء,المطور,خط العرض,خط الطول
            EG-01,المنطقة الصناعية بوادي النخيل,الجيزة,٤٢٠,تعمل,١٢٥,١٨٠٠٠,نعم,هيئة التنمية الصناعية,29.9285,30.9188
            EG-02,المنطقة الصناعية بالرمال الجديدة,بني سويف,١٥٠٫٥,تحت الإنشاء,٨,٦٠٠,لا,شركة الرمال للتنمية,28.8712,31.2155
            EG-03,المنطقة الصناعية بالواحة,أسيوط,٧٥,مخطط,٠,٠,لا,محافظة أسيوط,27.1809,31.1837
            """);

    assertThat(trial.counts()).isEmpty();
    Entry second = trial.entry("المنطقة الصناعية بالرمال الجديدة");
    assertThat(second.key()).isEqualTo("EG-02");
    assertThat(second.country()).isEqualTo("eg");
    assertThat(second.names().has("ar")).isTrue();
    assertThat(Trial.said(second, "area")).isEqualTo("150.5 feddan");
    assertThat(Trial.said(second, "power")).isEqualTo("no");
    assertThat(Trial.said(second, "status")).isEqualTo("UNDER_CONSTRUCTION");
    assertThat(Trial.said(second, "jobs")).isEqualTo("600.0");
  }

  @Test
  void zonesOfChinaInGbkWithPeopleInTensOfThousands() {
    Trial trial =
        proposed(
            "kaifaqu.csv",
            "GBK",
            """
            园区代码,园区名称,省份,城市,级别,规划面积（平方公里）,企业数量,从业人员（万人）,主导产业,批准时间,状态,经度,纬度
            A001,临江经济技术开发区,浙江省,杭州市,国家级,25.6,1280,8.2,装备制造、生物医药,2010-11-11,运营中,120.5203,30.2811
            A002,云岭工业园,云南省,昆明市,省级,9.75,156,1.35,烟草、食品加工,2006-03-07,在建,102.7123,25.0406
            A003,北山高新技术产业开发区,辽宁省,沈阳市,国家级,132,2450,15.04,电子信息、软件,1991-03-06,运营中,123.4328,41.7968
            A004,南湖循环经济产业园,湖南省,长沙市,省级,6,48,0.4,再生资源,2018-01-01,规划中,112.9823,28.1941
            """);

    assertThat(trial.counts()).isEmpty();
    Entry first = trial.entry("临江经济技术开发区");
    assertThat(first.key()).isEqualTo("A001");
    assertThat(first.country()).isEqualTo("cn");
    assertThat(Trial.said(first, "area")).isEqualTo("25.6 km²");
    assertThat(Trial.said(first, "jobs")).isEqualTo("8.2 10⁴");
    assertThat(Trial.said(first, "activities")).isEqualTo("装备制造; 生物医药");
    assertThat(Trial.said(first, "point")).isEqualTo("30.2811,120.5203");
  }

  @Test
  void parksOfRussiaInWindows1251() {
    Trial trial =
        proposed(
            "parki.csv",
            "windows-1251",
            """
            Наименование парка;Субъект РФ;Статус;Площадь, га;Свободная площадь, га;Количество резидентов;Рабочие места;Электрическая мощность, МВт;Управляющая компания;Год создания
            Индустриальный парк «Северный ключ»;Вологодская область;Действующий;312,4;45,1;27;3 150;62,5;ООО «УК Северный ключ»;2012
            ИП «Заречье»;Тульская область;Создаваемый;1 050;980;2;120;15;АО «Заречье»;2021
            Индустриальный парк «Белая роща»;Республика Татарстан;Приостановлен;86;0;19;1 900;24;ООО «Роща»;2009
            """);

    assertThat(trial.counts()).isEmpty();
    Entry first = trial.entry("Индустриальный парк «Северный ключ»");
    assertThat(first.country()).isEqualTo("ru");
    assertThat(first.subject()).isEqualTo(Subject.PARK);
    assertThat(Trial.said(first, "power.capacity")).isEqualTo("62.5 MW");
    assertThat(Trial.said(first, "jobs")).isEqualTo("3150.0");
    assertThat(trial.entries().stream().map(e -> Trial.said(e, "status")))
        .containsExactly("OPERATING", "PLANNED", "SUSPENDED");
  }

  @Test
  void firmsOfGermanyWithTheirParkAndTheClassOfTheirActivity() {
    Trial trial =
        proposed(
            "firmen.csv",
            "ISO-8859-1",
            """
            Firma;Gewerbegebiet;PLZ;Ort;Beschäftigte;WZ 2008;Branche;Breitengrad;Längengrad
            Müller Präzisionsteile GmbH;Gewerbepark Nord;37073;Göttingen;145;25.62;Metallbearbeitung;51,5512;9,9318
            Bäckerei Schröder KG;Gewerbepark Nord;37073;Göttingen;38;10.71;Backwaren;51,5498;9,9301
            Weser Kunststoff AG;Industriepark Süd;34346;Hann. Münden;1.210;22.29;Kunststoffwaren;51,4159;9,6501
            Solling Holz GmbH & Co. KG;;37170;Uslar;67;16.10;Sägewerk;51,6602;9,6342
            """);

    assertThat(trial.counts()).isEmpty();
    Entry third = trial.entry("Weser Kunststoff AG");
    assertThat(third.subject()).isEqualTo(Subject.FIRM);
    assertThat(third.country()).isEqualTo("de");
    assertThat(third.parks()).containsExactly("Industriepark Süd");
    assertThat(Trial.said(third, "jobs")).isEqualTo("1210.0");
    assertThat(Trial.said(third, "sectors")).isEqualTo("wz-2008 22.29 | isic-4 22,C");
    assertThat(Trial.said(third, "postcode")).isEqualTo("34346");
  }

  @Test
  void districtsOfBrazilInSquareMetres() {
    Trial trial =
        proposed(
            "distritos.csv",
            "ISO-8859-1",
            """
            Distrito Industrial;Município;UF;Área total (m²);Empresas instaladas;Empregos;Situação;Energia elétrica;Gás natural
            Distrito Industrial de Serra Azul;Ribeirão Claro;PR;1.250.000,00;34;2.150;Em operação;Sim;Não
            Parque Industrial Água Boa;São João;MG;480.500,50;12;640;Em implantação;Sim;Não
            Distrito Industrial da Várzea;Poço Fundo;MG;98.000,00;5;77;Desativado;Não;Não
            """);

    assertThat(trial.counts()).isEmpty();
    Entry first = trial.entry("Distrito Industrial de Serra Azul");
    assertThat(first.country()).isEqualTo("br");
    assertThat(Trial.said(first, "area")).isEqualTo("1250000.0 m²");
    assertThat(Trial.said(first, "gas")).isEqualTo("no");
    assertThat(Trial.said(first, "jobs")).isEqualTo("2150.0");
  }

  @Test
  void parksOfIndiaWithGroupsOfTwoDigits() {
    Trial trial =
        proposed(
            "parks.csv",
            "UTF-8",
            """
            औद्योगिक पार्क का नाम,राज्य,ज़िला,कुल क्षेत्रफल (एकड़),स्थिति,कुल रोजगार,भूखंडों की संख्या,बिजली
            सूर्य नगर औद्योगिक क्षेत्र,राजस्थान,अलवर,"1,250",कार्यरत,"1,25,400",210,हाँ
            गंगा औद्योगिक पार्क,उत्तर प्रदेश,कानपुर,312.5,निर्माणाधीन,120,95,नहीं
            """);

    assertThat(trial.counts()).isEmpty();
    Entry first = trial.entry("सूर्य नगर औद्योगिक क्षेत्र");
    assertThat(first.country()).isEqualTo("in");
    assertThat(Trial.said(first, "area")).isEqualTo("1250.0 acre");
    assertThat(Trial.said(first, "jobs")).isEqualTo("125400.0");
    assertThat(Trial.said(first, "power")).isEqualTo("yes");
  }

  @Test
  void whatCannotBeToldIsLeftOutAndSaid() {
    Trial trial =
        Trial.proposed(
            Trial.file(
                folder,
                "estates.csv",
                """
                Estate,Area,Sector code,Easting,Northing,Blurb score
                Tana Park,120,1712,254000,9870000,7
                Mara Park,80,2011,310000,9881000,9
                """,
                StandardCharsets.UTF_8));

    assertThat(trial.mapping().columns()).isEmpty();
    assertThat(trial.mapping().place()).isEqualTo(new PlaceRule.Nowhere());
    assertThat(trial.entries()).hasSize(2).allMatch(e -> e.country().equals("xx"));
    assertThat(trial.proposal().orElseThrow().choices())
        .filteredOn(choice -> !choice.taken())
        .extracting(choice -> choice.column() + " " + choice.reason())
        .anyMatch(said -> said.startsWith("Area propose.no_unit"))
        .anyMatch(said -> said.startsWith("Sector code propose."))
        .anyMatch(said -> said.startsWith("Easting propose.place.no_crs"))
        .anyMatch(said -> said.startsWith("Blurb score propose.left.unknown"));
    assertThat(trial.problem(ProblemKind.COLUMN_NOT_MAPPED).count()).isEqualTo(5);
  }
}
