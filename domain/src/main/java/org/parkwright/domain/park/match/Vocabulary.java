package org.parkwright.domain.park.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Words that names of parks have in common, in the languages of parks, without accents.
///
/// - `-` words that carry nothing: articles, prepositions, legal forms, administrative words;
/// - `park` words that say that it is an industrial park, zone or estate, whoever runs it;
/// - any other heading is a specialty or a direction, told in one word for all languages: two parks
///   of a town are often told apart by nothing else (`Parque Industrial Pesquero`, `… Pesado`).
///
/// What is in no list is taken as a proper name.
final class Vocabulary {
  private Vocabulary() {}

  static final String NOTHING = "-";
  static final String PARK = "park";

  private static final String WORDS =
      """
      - de del la las los el lo y e en para por con of the and for at in on to a an un une der die das und
      - des du le les et au aux da do dos das em na no van von zu dan di ke yang al ve s d l c/
      - pt cv tbk sa sas srl srls spa sarl ltda ltd limited llc llp inc corp corporation co company plc
      - gmbh ag kg bv nv oy ab as saic sacif sapi jsc ojsc pjsc ooo oao zao pao ao tov doo dd kft zrt sdn
      - bhd pte pvt pty private kk perseroan terbatas persero compania empresa empresas sociedad anonima
      - youxian gongsi gufen jituan group holding holdings grupo groupe eirl sci sem
      - ciudad city kota kabupaten kab prov provinsi province provincia provincial departamento depto
      - department partido municipio municipal municipalidad municipality comuna commune town district
      - distrito distretto region regional gobernacion governorate oblast rayon republic republica
      - oficial publico publica privado privada private public estatal national nacional nationale state
      - nasional promocion desarrollo development desenvolvimento pengembangan planificado planificada
      - planned mixto mixta proyecto project phase fase etapa tahap stage numero no nro num km
      - gosudarstvennyy natsionalnyy ex ingeniero ing dr doctor presidente pte general gral sultan
      park park parks parque parques parc parcs parco parchi parkovaya zona zonas zone zones zonen area
      park areas estate estates kawasan kek sector sectores poligono poligonos polo polos predio plaza
      park centro center centre complejo complex complexe complexo komplek kompleks cluster hub nucleo
      park bolgesi bolge site sitio lote loteo cite ciudadela barrio
      park ind industrial industriales industriais industri industrie industries industriel industrielle
      park industriels industriale industriali industria industrias industry sanayi promyshlennyy
      park promyshlennaya promyshlenny industrialnyy industrialny indastrial organize osb sip sipp
      park special ekonomi khusus economic economica economico economique ekonomicheskaya osobaya
      park spetsialnaya sez ez kez iz ip ie pi pip gip sipt zi zae zac oez saneob danji gongye yuan
      park sanaiya sinaiyya mintaqa mantiqa madinat mini micro
      park khu cong nghiep kcn kinh te kkt strefa ekonomiczna specjalna przemyslowy przemyslowa ssez
      park promzona zhuanye tekhnoparkovaya nikhom
      north norte nord north utara severnyy severnaya kuzey bei settentrionale septentrional
      south sur sud south selatan yuzhnyy yuzhnaya guney nan meridional
      east este est east timur vostochnyy vostochnaya dogu dong oriental ost
      west oeste ouest west barat zapadnyy zapadnaya bati xi occidental ovest
      free free libre libres franche franca franco bebas svobodnaya serbest ftz fz fza zf
      export export exportacion exportation ekspor epz processing procesadora
      logistics logistics logistic logistico logistica logisticos logisticas logistique logistik
      logistics logisticheskiy transferencia distribucion depositos warehouse storage cargas
      technology technology technologies technological tech tecnologico tecnologica tecnologia tecnologicas
      technology technologique technologie teknologi tekno tecno technopark teknopark tecnopolo technopole
      technology technopolis tekhnopark hitech tic it ict software digital ciencia science innovacion
      technology innovation inovasi innovatsionnyy
      fishing pesquero pesquera fishery fisheries fishing perikanan peche pesca rybnyy
      heavy pesado pesada heavy lourd berat
      light liviano liviana light ringan leger
      farming agro agroindustrial agroindustrias agroalimentario agroalimentaria agrifood agri food alimentos
      farming alimentario granos cereal cerealero cereales agribusiness agropecuario pangan makanan
      chemical chemical chemicals petrochemical petrochemicals petroquimico petroquimica petrokimia kimia
      chemical quimico quimica chimique chimie khimicheskiy
      aviation aeronautico aeronautica aero aviation aerospace airport aeropuerto bandara aeroport
      tourism pariwisata turismo turistico tourism tourist tourisme wisata
      health kesehatan salud health healthcare medical medico sante farmaceutico pharma pharmaceutical
      education edukasi education educacion pendidikan universidad universitas university universite
      automotive automotive automotriz otomotif automobile auto autopartes
      mining mining minero minera mineros tambang minier
      textile textile textiles textil tekstil garment apparel
      energy energy energia energias energie energi renovables renewable
      ecology eco ecologico ecological ecoindustrial green verde hijau
      trade trade trading comercial comercio commerce commercial perdagangan negocios business bisnis
      trade empresarial entreprise
      services servicios servicio services service jasa
      international internacional international internationale internasional mezhdunarodnyy
      """;

  private static final Map<String, String> HEADINGS = read();

  /// Directions stand in place names too (Java Timur) but between two parks of a town they tell.
  static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");

  private static Map<String, String> read() {
    Map<String, String> headings = new HashMap<>();
    WORDS
        .lines()
        .forEach(
            line -> {
              String[] words = line.split(" ");
              for (int i = 1; i < words.length; i++) {
                headings.putIfAbsent(words[i], words[0]);
              }
            });
    return Map.copyOf(headings);
  }

  /// Heading of a word; empty for a proper name.
  static String heading(String word) {
    return HEADINGS.getOrDefault(word, "");
  }
}
