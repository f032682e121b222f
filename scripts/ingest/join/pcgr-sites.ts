/**
 * Tumour sites of PCGR by their number, 00 first. Source: sigven/pcgr (MIT), pcgr/pcgr_vars.py at commit 8cca3c0cbd.
 */
const names = [
  "Any",
  "Adrenal Gland",
  "Ampulla of Vater",
  "Biliary Tract",
  "Bladder/Urinary Tract",
  "Bone",
  "Breast",
  "Cervix",
  "CNS/Brain",
  "Colon/Rectum",
  "Esophagus/Stomach",
  "Eye",
  "Head and Neck",
  "Kidney",
  "Liver",
  "Lung",
  "Lymphoid",
  "Myeloid",
  "Ovary/Fallopian Tube",
  "Pancreas",
  "Peripheral Nervous System",
  "Peritoneum",
  "Pleura",
  "Prostate",
  "Skin",
  "Soft Tissue",
  "Testis",
  "Thymus",
  "Thyroid",
  "Uterus",
  "Vulva/Vagina",
] as const;

/** Where PCGR names a tissue otherwise than OncoTree does. */
const inOncotree: Readonly<Record<string, string>> = { "Colon/Rectum": "Bowel" };

/** The tissue of a site (00 to 30) under OncoTree's name; null for 00, which is any; undefined for what is no site. */
export function tissueOfSite(site: string): string | null | undefined {
  const name = /^\d\d?$/.test(site) ? names[Number(site)] : undefined;
  return name === undefined ? undefined : name === "Any" ? null : oncotreeName(name);
}

/** OncoTree's name of a tissue that is named as PCGR or OncoTree does. */
export const oncotreeName = (tissue: string): string => inOncotree[tissue] ?? tissue;
