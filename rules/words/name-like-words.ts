import { doubtfulFunctionWords, surnameWords } from './function-name-words';
import { maidenWords, nicknameFamilies, titleWords } from './name-words';

/**
 * Words of screens that are also first names, surnames or the heart of one ("van der Meer", "van 't Veld", "Kan", "Job", "Toon").
 * Where personal text must not slip through they do not count as known words (spec/product.md, Bouwtekening).
 */
const alsoNames = `
achter binnen boven breed buiten leeg list regel rijen velden wait went ad al alex an ander anders angel apr april art aug august augustus bakker bas beek beeld begin ben beneden bent berg bijl bill blad blauw bo boer boom bos brand brief
bron brug bruin buur chase close co dag dan day dean dec december deel dek dienst dijk dinsdag dom donderdag door dorp drost east eigen eind einde eng engel engels ernst
fast feb february fout frank friday fris gas gast geel geld geluk ger gerrit gids goed good goud graf grand grant grijs groen groot gunst haan haas hall hand hart hay
head heel heen heer heide heil held heuvel hier hill hoek hof hoge home hond hoop hope huis hulp hunter hut ingang ja jager jan january job jong joy juf juli july june
juni kaart kamp kan kans kant karel keizer kerk keuken key kies kind king klaar klas klein knight koek koel kok kolk kom koning koper kort kost kracht kroon kruis krul
kuiper kun kunst kwast lage lake lam land lane lang last lee leer lees leeuw lek len lente les licht lid lijn lind linde link lint lio logt long loon lord love lucht luit
lux maan maandag maart maat mag man march mark markt mason mat max may meer meester mei meijer mens merk midden mier min moet molen monday moon moor morgen mos moss mrt
muis mul nacht nagel nee new nood noord noot north note nov november october okt oog oord oost orde oud oude ouden over paal pad page park pas paul pen penning pin plaats
plan plant plas ploeg poel pool poort pop pope porter post pot press price prijs prins punt put raad raam rang read reis rest rice rich ridder riet rij rijk ring rivers
rob roep rol rond rood roos rose ruim ruit rust sam saturday schaap schat school schoon schop schot schut sept september sharp sint slag slim slot small smit snel snow
soort south speel spel spier spoor stad stand stap steen stel ster sterk stil stoel stok stone storm straat streep street strong stroom student stuk sue summer sun
sunday swift tak tal tas terry test thuis thursday til tim tol toon top tor trap tree tromp trots tuesday tuin tuit turf vader vak vals vast veel veen veer veld ver vet
vier vink vis visser vlag vlam vloet vlug voet vogel vol volk voort vorm vos vraag vracht vrede vree vreugde vriend vrij vrijdag vrouw waard waarde wacht wal wand was
water wednesday weg wei wel wenk wens werf werk west wever wie wiel wijk wijn wijs wijze wil wild will wind winkel winter wit woensdag wolf wood woods wout wright young
zaal zand zaterdag zegen zeil zeker zien zoet zomer zon zondag zorg zuid zwaan zwager zwart
`.split(/\s+/).filter((word) => word !== '');

/** All of them, folded. */
export const nameLikeWords: ReadonlySet<string> = new Set([
  ...alsoNames, ...surnameWords, ...doubtfulFunctionWords, ...nicknameFamilies.flat(), ...titleWords, ...maidenWords,
]);
