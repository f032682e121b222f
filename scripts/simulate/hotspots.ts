/** Known recurrent variants, `chromosome:position:reference:alternative` on GRCh37. */
export const hotspots: Readonly<Record<string, readonly string[]>> = {
  AKT1: ["14:105246551:C:T"],
  BRAF: ["7:140453136:A:T"],
  EGFR: ["7:55259515:T:G", "7:55242464:AGGAATTAAGAGAAGC:A", "7:55249071:C:T"],
  ESR1: ["6:152419926:A:G", "6:152419923:A:G"],
  "H3-3A": ["1:226252135:A:T"],
  HRAS: ["11:534288:C:T", "11:533874:T:C"],
  IDH1: ["2:209113112:C:T", "2:209113113:G:A"],
  KIT: ["4:55593607:TGTATGG:T", "4:55593661:T:C"],
  KRAS: ["12:25398284:C:T", "12:25398284:C:A", "12:25398285:C:A", "12:25398285:C:G", "12:25398281:C:T"],
  NRAS: ["1:115256529:T:C", "1:115256530:G:T"],
  PDGFRA: ["4:55152093:A:T"],
  PIK3CA: ["3:178936091:G:A", "3:178936082:G:A", "3:178952085:A:G"],
  TERT: ["5:1295228:G:A", "5:1295250:G:A"],
};
