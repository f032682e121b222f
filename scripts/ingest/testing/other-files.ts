/** Small files of the other formats, every value invented. */
export const traceV1 = `Chromosome\tPosition\tRefCall\tAltCall\tVAF\tDepth\tCytoBand\tGeneName\tVariantType\tCosmicIDs\tMaxCosmicCount\tAlleleCountsGnomadExome\tAlleleCountsGnomadGenome\tAlleleCounts1000Genomes\tMaxDatabaseAlleleCounts\tGermlineFilterDatabase\tGermlineFilterProxi\tCodingVariant\tNonsynonymous\tIncludedInTMBNumerator
chr12\t25398284\tC\tT\t0.045\t2510\t\tKRAS\tSNV\t\t0\t0\t0\t0\t0\tFalse\tFalse\tTrue\tTrue\tTrue
chr13\t32914437\tGT\tG\t0.495\t2301\t\tBRCA2\tdeletion\t\t0\t0\t0\t0\t0\tFalse\tTrue\tTrue\tTrue\tFalse
`;

export const traceV2 = `Chromosome\tPosition\tRefCall\tAltCall\tVAF\tDepth\tCytoBand\tGeneName\tVariantType\tCosmicIDs\tMaxCosmicCount\tClinVarIDs\tClinVarSignificance\tAlleleCountsGnomadExome\tAlleleCountsGnomadGenome\tAlleleCounts1000Genomes\tMaxDatabaseAlleleCounts\tGermlineFilterDatabase\tGermlineFilterProxi\tNonsynonymous\twithinValidTmbRegion\tIncludedInTMBNumerator\tStatus\tProteinChange\tCDSChange\tExons\tConsequence
chr1\t1000\tA\tT\t0.5\t550\t1p1.1\tALK\tSNV\t\t2\t\t\t100\t100\t30\t100\tTrue\tFalse\tTrue\tTrue\tFalse\tGermline_DB\t\t\t1/2\tmissense_variant
chr2\t2000\tA\tT\t0.1\t550\t1p1.1\tRET\tSNV\t\t2\t\t\t0\t0\t0\t0\tFalse\tFalse\tTrue\tTrue\tTrue\tSomatic\t\t\t\t
`;

export const fusionsOfBlood = `#SOURCE,DNAFusionFilter,2.0.0.88
#Alt_Depth: The "number" of read-pairs.
Sample,Name,Chr1,Pos1,Chr2,Pos2,Direction,Alt_Depth,BP1_Depth,BP2_Depth,Total_Depth,VAF,Gene1,Gene2,Contig,Filter,Is_Cosmic_GenePair
B1,Manta:1,chr2,29447024,chr2,42493956,L1rL2,11,2982,565,2982,0.003,ALK,EML4,ACGT,PASS,True
B1,Manta:2,chr2,42493950,chr2,29447020,rR2R1,9,2982,565,2982,0.003,EML4,ALK,ACGT,PASS,True
B1,Manta:3,chr4,1808856,chr7,98030496,rR2R1,8,2701,5,2701,0.002,FGFR3,NonGene,ACGT,PASS,False
B1,Manta:4,chr8,121299542,chr10,123241058,rR2R1,5,3,1959,1959,0.002,COL14A1,FGFR2,ACGT,LowSupport,False
`;

export const allFusions = `# Source = FusionProcessor 1.0.0.614
Caller,Gene A,Gene B,Gene A Breakpoint,Gene B Breakpoint,Score,Filter,Precise/Imprecise,Intragenic Call,Ref A Split,Ref A Pair,Ref B Split,Ref B Pair,Alt Split,Alt Pair,CandidateAlt,Contig,ContigAlign1,ContigAlign2,KeepFusion,Ref A Dedup,Ref B Dedup,Alt Split Dedup,Alt Pair Dedup,Fusion Directionality Known
RnaFusionFilter,TPM3,NTRK1,chr1:154142876,chr1:156844361,0.978,PASS,Precise,N/A,29,38,4427,771,377,403,N/A,ACGT,69,79,True,0,2,133,26,True
RnaFusionFilter,PPARG,AC016683.6;PAX8,chr3:12421199,chr2:113992971,0.849,NoReferenceReads,Precise,N/A,9,16,27,0,268,697,N/A,ACGT,67,72,True,11,0,41,141,False
SpliceGirl,DGKG;ETV5,DGKG;ETV5,chr3:185823732,chr3:185825861,0.1,N/A,N/A,DGKG;ETV5,10709,N/A,N/A,N/A,4,N/A,N/A,N/A,N/A,N/A,False,1109,N/A,1,N/A,True
`;

const vcf = (info: string, format: string, rows: readonly string[]): string =>
  [
    "##fileformat=VCFv4.2",
    `##INFO=<ID=${info},Number=1,Type=String,Description="Gene">`,
    `##FORMAT=<ID=${format},Number=1,Type=Float,Description="Fold change">`,
    '##ALT=<ID=DUP,Description="Gain">',
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tB1",
    ...rows,
    "",
  ].join("\n");

export const copyNumberV1 = vcf("ANT", "FC", [
  "chr1\t40356094\t.\tC\t.\t6\tPASS\tEND=40372764;ANT=MYCL1\tFC\t1.000",
  "chr7\t92243231\t.\tA\t<DUP>\t157\tPASS\tSVTYPE=CNV;END=92462639;ANT=CDK6\tFC\t1.261",
]);

export const copyNumberV2 = vcf("SEGID", "SM", [
  "chr1\t2489163\tREF\tN\t.\t3\tPASS\tEND=2494714;SEGID=TNFRSF14\tGT:SM:BC:PE\t./.:1.39:7:1,7",
  "chr3\t10070339\tLOSS\tN\t<DEL>\t43\tPASS\tSVTYPE=CNV;SEGID=FANCD2\tGT:SM:BC:PE\t0/1:0.614:43:1,1",
  "chr3\t10183529\tLOSS\tN\t<DEL>\t4\tcnvQual\tSVTYPE=CNV;SEGID=VHL\tGT:SM:BC:PE\t0/1:0.578:3:5,1",
]);

export const msiOfBlood =
  '{"Settings":{},"TotalMicrosatelliteSitesAssessed":2103,"TotalMicrosatelliteSitesUnstable":2,"PercentageUnstableSites":0.1,"ResultMessage":null,"ResultIsValid":true,"SumJsd":0.054}';
export const msiOfTissue =
  '{"TotalMicrosatelliteSitesAssessed":"NaN","TotalMicrosatelliteSitesUnstable":0,"PercentageUnstableSites":"NaN","ResultIsValid":false}';
export const tmb = '{"TmbPerMb":78.45,"SomaticCodingVariantsCount":90,"CodingRegionSizeMb":1.147,"Settings":{}}';

export const failedResults = JSON.stringify({
  data: {
    sampleInformation: { sampleId: "B1", analysisDate: "2024-09-15", analysisRunName: "R1" },
    sampleMetrics: {
      qualityControlMetrics: [
        { name: "DNA Library QC Metrics", metrics: [{ name: "CONTAMINATION_SCORE", UOM: "NA", LSL: 0, USL: 1227 }] },
      ],
      expandedMetrics: [{ metrics: [{ name: "MAX_SOMATIC_AF", UOM: "NA" }] }],
    },
    biomarkers: {},
    variants: {},
  },
  softwareConfiguration: {},
});

export const runInfo = `<?xml version="1.0"?>
<RunInfo Version="4">
  <Run Id="191113_NB000001_0101_AHAAAAAAAA" Number="101">
    <Flowcell>HAAAAAAAA</Flowcell>
    <Instrument>NB000001</Instrument>
    <Date>191113</Date>
    <Reads><Read Number="1" NumCycles="71" IsIndexedRead="N" /></Reads>
  </Run>
</RunInfo>
`;

export const tsoppiSummary = `# Field formats:
sample_id\tTMB\tMSI\tgene_amplifications\tsplice_variants\tfusions
S1-D\t238.5 (305)\t44.2 (50/113)\tMYC (3.2)|EGFR (2.1)\tNA\tNA
S1-R\tNA\tNA\tNA\tNA\tTPM3-NTRK1 (chr1:154142876-chr1:156844361) 40/0/2|EML4-ALK (chr2:1-chr2:2) 5/1/1
`;

export const tsoppiSmall = `# Version string: 0.3.2
Sample_ID\tGene_symbol\tGenomic_location\tDNA_change\tDepth_tumor_DNA\tAF_tumor_DNA\tTSO500_LocalApp_class
P1\tKRAS\t12:25398284\tC>T\t733\t0.331\tSOM
P1\tMTOR\t1:11288758\tG>A\t1388\t0.7\tGL_DB
P1\tBRCA2\t13:32914437\tGT>G\t602\t0.5\tBL
`;

export const maf = `#version 2.4
Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tReference_Allele\tTumor_Seq_Allele2\tTumor_Sample_Barcode\tMutation_Status\tt_ref_count\tt_alt_count
KRAS\tGRCh37\t12\t25398284\tC\tT\tB1\tSomatic\t90\t10
BRCA2\tGRCh37\t13\t32914438\tT\t-\tB1\tGermline\t50\t50
TP53\thg19\t17\t7578406\t-\tGG\tB2\t\t\t
`;

export const sheetV1 = `[Header],,
Experiment Name,R9,
Date,07/02/2024,
[Reads],,
101,,
[Data],,
Sample_ID,Sample_Type,Pair_ID
P9-D,DNA,P9
P9-R,RNA,P9
`;

export const sheetV2 = `[Header]
FileFormatVersion,2
RunName,250301_A_1_F

[BCLConvert_Data]
Sample_ID,Index
P9-D,ACGT

[TSO500S_Data]
Sample_ID,Sample_Type,Pair_ID
P9-D,DNA,P9
NTC-1,DNA,NTC-1
`;

export const redcapDictionary = `"Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider Labels","Field Note","Text Validation Type OR Show Slider Number","Text Validation Min","Text Validation Max",Identifier?
study_id,start,,text,Id,,,,,,y
consented,start,,text,Consent,,,date_dmy,,,
tumour,start,,radio,Tumour,"1, Lung | 2, Bowel, colon",,,,,
reason,end,,checkbox,Why not,"1, declined | 2, too ill",,,,,
`;

export const redcapData = `study_id,redcap_event_name,redcap_repeat_instrument,redcap_repeat_instance,consented,tumour,start_complete,reason___1,reason___2
PAT1,start_arm_1,,,2024-10-02,1,2,0,0
PAT1,start_arm_1,specimens,1,,,,0,0
"PAT2",start_arm_1,,,2024-10-03,2,2,1,0
`;

export const pcgrFusions = `FusionGene\tLeftBreakpoint\tRightBreakpoint\tSplitReads
EML4--ALK\tchr2:1\tchr2:2\t11
--ALK\tchr2:1\tchr2:2\t3
`;

export const inpredSheet = `dataset_id,sample_id,molecule,sample_type,tumor_site,tumor_content,run_id,path_to_run,path_to_samplesheet,barcode
D1,P1-D,dna,tumor,15,,R1,,,
D1,P1-N,dna,normal,15,,R1,,,
`;

export const largestFraction = "max_somatic_af,gene\n0.3310,KRAS\n";

export const cbioportalCna = `Hugo_Symbol\tEntrez_Gene_Id\tB1\tT1\tT2
MYC\t4609\t2\t2\t0
CDKN2A\t1029\t-2\tNA\t-1
EGFR\t1956\t1\t0\t-1.5
`;

export const cbioportalSv = `Sample_Id\tSV_Status\tSite1_Hugo_Symbol\tSite2_Hugo_Symbol\tConnection_Type\tTumor_Variant_Count
T1\tSOMATIC\tALK\tEML4\t3to5\t12
B1\tSOMATIC\tALK\tEML4\t\t4
T1\tSOMATIC\tBRCA1\tBRCA1\t5to3\t9
T1\tGERMLINE\tMSH2\tEPCAM\t\t9
T1\tSOMATIC\tFGFR3\t\t\t9
`;

export const cbioportalFusions = `Hugo_Symbol\tEntrez_Gene_Id\tCenter\tTumor_Sample_Barcode\tFusion
EML4\t27436\tX\tT1\tEML4-ALK fusion
ALK\t238\tX\tT1\tEML4-ALK fusion
EGFR\t1956\tX\tT2\tEGFR-intragenic
`;

export const cbioportalPanels = `SAMPLE_ID\tmutations\tcna\tstructural_variants
B1\tP1\tP1\tP1
T1\tP1\tP1\tP1
T2\tP1\tNA\tNA
`;

export const cbioportalSequenced = `cancer_study_identifier: one_2025
stable_id: one_2025_sequenced
case_list_name: Sequenced
case_list_ids: B1\tT1\tT2
`;

export const cbioportalSample = `#Patient\tSample\tClass\tCode\tFraction\tBurden
#Identifier\tIdentifier\tClass\tOncoTree\tPurity in percent\tBurden
#STRING\tSTRING\tSTRING\tSTRING\tNUMBER\tNUMBER
#1\t1\t1\t1\t1\t1
PATIENT_ID\tSAMPLE_ID\tSAMPLE_CLASS\tONCOTREE_CODE\tTUMOR_PURITY\tTMB_NONSYNONYMOUS
PAT1\tB1\tcfDNA\tLUAD\t\t
PAT1\tT1\tTumor\tLUAD\t40\t5.5
PAT2\tT2\tTumor\tCOAD\t\t
`;

export const cbioportalPatient = `#Patient\tSite
#Identifier\tWhere
#STRING\tSTRING
#1\t1
PATIENT_ID\tSITE
PAT1\tNorth
PAT2\tNorth
`;

export const viedocForm = `SiteSeq;SiteName;SiteCode;SubjectSeq;SubjectId;EventSeq;EventId;EventDate;FormId;ICDTC
1;North;01;1;PAT1;1;E00;2024-10-02;IC;2024-10-02
1;North;01;2;PAT2;1;E00;2024-10-03;IC;2024-10-03
`;
