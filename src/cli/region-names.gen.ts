// Data, not code: names of states, provinces and countries as address columns write them, in lower case, with their
// ISO 3166 codes (ISO 3166-2:US and ISO 3166-2:CA, English and French names). It says nothing about any law.

/** `name|ISO 3166-2 code` */
export const regionNames: string =
  'alabama|US-AL;alaska|US-AK;arizona|US-AZ;arkansas|US-AR;california|US-CA;colorado|US-CO;connecticut|US-CT;delaware|US-DE;district of columbia|US-DC;washington dc|US-DC;florida|US-FL;georgia|US-GA;hawaii|US-HI;idaho|US-ID;illinois|US-IL;indiana|US-IN;iowa|US-IA;kansas|US-KS;kentucky|US-KY;louisiana|US-LA;maine|US-ME;maryland|US-MD;massachusetts|US-MA;michigan|US-MI;minnesota|US-MN;mississippi|US-MS;missouri|US-MO;montana|US-MT;nebraska|US-NE;nevada|US-NV;new hampshire|US-NH;new jersey|US-NJ;new mexico|US-NM;new york|US-NY;north carolina|US-NC;north dakota|US-ND;ohio|US-OH;oklahoma|US-OK;oregon|US-OR;pennsylvania|US-PA;rhode island|US-RI;south carolina|US-SC;south dakota|US-SD;tennessee|US-TN;texas|US-TX;utah|US-UT;vermont|US-VT;virginia|US-VA;washington|US-WA;washington state|US-WA;west virginia|US-WV;wisconsin|US-WI;wyoming|US-WY;american samoa|US-AS;guam|US-GU;northern mariana islands|US-MP;puerto rico|US-PR;virgin islands|US-VI;us virgin islands|US-VI;alberta|CA-AB;british columbia|CA-BC;manitoba|CA-MB;new brunswick|CA-NB;newfoundland and labrador|CA-NL;newfoundland|CA-NL;northwest territories|CA-NT;nova scotia|CA-NS;nunavut|CA-NU;ontario|CA-ON;prince edward island|CA-PE;quebec|CA-QC;québec|CA-QC;saskatchewan|CA-SK;yukon|CA-YT'

/** `name|ISO 3166-1 alpha-2 code` */
export const countryNames: string =
  'usa|US;united states|US;united states of america|US;can|CA;canada|CA;gbr|GB;uk|GB;united kingdom|GB;great britain|GB;aus|AU;australia|AU;mex|MX;mexico|MX'
