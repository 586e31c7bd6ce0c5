/** Words by which a Dutch primary school calls itself, as `plainWords` gives them; `|` between them. */
export const schoolKinds = 'obs|cbs|rkbs|r k|rk basisschool|kbs|pcbs|pcb|ibs|sbo|so|vso|ikc|pcbo|gbs|ebs|bs|dalton*|montessori*|jenaplan*|freinet*|basisschool|*basisschool|school|*school|kindcentrum|kindcentra|kindercentrum|vrije school|integraal kindcentrum|primary school|elementary school';
/** Titles over fields that are of a person at the school, or of its board. */
export const notSchoolTitles = 'contactpersoon|contact|coordinator|ict coordinator|beheerder|directeur|directie|gebruiker|persoon|persoonlijk*|bestuur|schoolbestuur|person|user|board|principal';
