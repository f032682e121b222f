/** A row of the cube tmb: two pairs at a site in a month, with its bin of the mean, the sides of 10 and the sum in blood. */
export const tmbRow = (
  month: string,
  site: string,
  mean_bin: number,
  { blood_high = "no", sum_blood = 1.5 }: { readonly blood_high?: "yes" | "no"; readonly sum_blood?: number } = {},
) => ({
  mean_bin,
  difference_bin: -2,
  blood_high,
  tissue_high: "yes",
  month,
  site,
  tumour_group: "lung",
  pairs: 2,
  sum_blood,
  sum_tissue: sum_blood + 0.25,
  sum_blood_squared: sum_blood * 2,
  sum_tissue_squared: sum_blood * 3,
  sum_product: sum_blood * 4,
  ratio_pairs: 2,
  sum_log_ratio: sum_blood / 4,
  sum_log_ratio_squared: sum_blood / 2,
});
