use crate::support::expect;

#[test]
fn pr_53b_names_and_adjectives_in_spanish() {
    expect(&[
        ("La policía de Kenia cerró tres refugios.", "KEN"),
        ("las autoridades kenianas y los jueces mexicanos", "KEN MEX"),
        ("En el Perú y en Peru", "PER PER"),
        ("Estados Unidos, EE. UU., EE.UU. y los estadounidenses", "USA USA USA USA"),
        ("la República Dominicana y Dominica", "DOM DMA"),
        ("Guinea Ecuatorial, Guinea-Bissau, Papua Nueva Guinea", "GNQ GNB PNG"),
        ("España y las leyes españolas", "ESP ESP"),
        ("Costa de Marfil o Côte d'Ivoire", "CIV CIV"),
        ("República Árabe Siria, sirios", "SYR SYR"),
        ("República Bolivariana de Venezuela y migrantes venezolanas", "VEN VEN"),
        ("El Salvador, Honduras y Guatemala", "SLV HND GTM"),
        ("el Reino Unido y los Países Bajos", "GBR NLD"),
        ("la policía nicaragüense", "NIC"),
        ("los tribunales marroquíes y japoneses", "MAR JPN"),
        ("República de Corea y Corea del Norte", "KOR PRK"),
        ("EN LA ARGENTINA Y EN CHILE", "ARG CHL"),
        ("traficantes alemanes, una alemana", "DEU DEU"),
        ("en Níger, Nigeria y Argelia", "NER NGA DZA"),
        ("Türkiye, Turquía y los turcos", "TUR TUR TUR"),
    ]);
}
