/** Addresses as the checklist of 2025-2026 gives them; shown and opened by her click alone. */
export const links = {
  films: 'https://info.basispoort.nl/vraag-antwoord/videos/',
  rio: 'https://rio-kennisbank.duo.nl',
  dvo: 'https://www.kennisnet.nl/diensten/dienst-verwerkersovereenkomsten/',
  'dvo-inloggen': 'https://www.kennisnet.nl/dienst-verwerkersovereenkomsten/inloggen/',
  avg: 'https://info.basispoort.nl/over-basispoort/privacy/basispoort-en-de-avg/',
  mfa: 'https://info.basispoort.nl/faq/multi-factor-authenticatie-mfa-instellen-voor-school/',
  fusie: 'https://info.basispoort.nl/wp-content/uploads/2020/06/BP_handleiding-en-stappenplan-voor-scholen-die-fuseren_V1.2_2020-06-05.pdf',
  vragen: 'https://info.basispoort.nl/vraag-antwoord/',
  uitleg: 'https://info.basispoort.nl/vraag-antwoord-probleem-uitleg-video-handleiding-uitleg-gebruik-inlog/',
  invalaccount: 'https://info.basispoort.nl/nieuws/nu-standaard-per-groep-een-invalkrachtaccount/',
  'snelkoppeling-film': 'https://cdn.basispoort.nl/static/info/2022/09/hoe_plaats_ik_de_basispoort_leerling-snelkoppeling_b.mp4',
  thuis: 'https://info.basispoort.nl/nieuws/instructie-thuis-inlog-ouders-leerling/',
  'eck-id': 'https://www.eck-id.nl/po-checklist-implementatie-eck-id',
  duo: 'https://duo.nl/zakelijk/primair-onderwijs/stichten-en-opheffen/instellingsgegevens-wijzigen.jsp',
  actueel: 'https://info.basispoort.nl/actueel/#categorie:nieuws/page:1',
} as const;
