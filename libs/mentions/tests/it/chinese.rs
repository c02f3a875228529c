use crate::support::expect;

#[test]
fn pr_53b_names_in_chinese() {
    expect(&[
        ("肯尼亚警方关闭了三个庇护所。", "KEN"),
        ("在中国和美国", "CHN USA"),
        ("中华人民共和国政府", "CHN"),
        ("尼日尔和尼日利亚", "NER NGA"),
        ("多米尼克与多米尼加共和国", "DMA DOM"),
        ("巴布亚新几内亚、赤道几内亚、几内亚比绍和几内亚", "PNG GNQ GNB GIN"),
        ("印度尼西亚和印度", "IDN IND"),
        ("南苏丹与苏丹", "SSD SDN"),
        ("朝鲜民主主义人民共和国和大韩民国", "PRK KOR"),
        ("刚果民主共和国、刚果（金）和刚果", "COD COD COG"),
        ("法国人和英国法院", "FRA GBR"),
        ("阿拉伯联合酋长国（阿联酋）", "ARE ARE"),
        ("俄罗斯联邦、俄国", "RUS RUS"),
        ("越南、缅甸、老挝", "VNM MMR LAO"),
        ("中國、法國、馬來西亞", "CHN FRA MYS"),
        ("土耳其的监狱", "TUR"),
        ("玻利维亚多民族国", "BOL"),
        ("在Kenya工作", "KEN"),
    ]);
}
