import type { Standing } from '@/rules/checklist/standing';
import type { QuestionId, Samenvoegen, Situation } from '@/rules/situation/situation';
import type { NotebookRow } from '../store/database';

/** The school's situation: choices from the log, typed lists from the notebook (spec/audit.md, Where what is kept). */
export function situationOf(standing: Standing, notebook: NotebookRow): Situation {
  const choice = (id: QuestionId): string | undefined => {
    const given = standing.situation[id]?.choice;
    return given === 'overgeslagen' ? undefined : given;
  };
  const yesNo = (id: QuestionId): 'ja' | 'nee' | undefined => {
    const given = choice(id);
    return given === 'ja' || given === 'nee' ? given : undefined;
  };
  const las = choice('las');
  const fase = choice('samenvoegen-fase');
  const all = {
    netwerkomgeving: yesNo('netwerkomgeving'),
    samenvoegen: choice('samenvoegen') as Samenvoegen | undefined,
    samenvoegenFase: fase === 'gepland' || fase === 'verwerkt' ? fase : undefined,
    samenvoegenDatum: choice('samenvoegen-datum'),
    las: las === 'parnassys' || las === 'esis' || las === 'anders' ? las : undefined,
    nieuw: yesNo('nieuw'),
    maildomeinen: choice('maildomeinen') === undefined || notebook.maildomeinen.length === 0 ? undefined : notebook.maildomeinen,
    actueleIps: choice('actuele-ips') === undefined || notebook.actueleIps.length === 0 ? undefined : notebook.actueleIps,
    actueleIpsCompleet: yesNo('actuele-ips-compleet'),
    lasBrin: notebook.lasBrin ?? undefined,
    overgeslagen: (Object.keys(standing.situation) as QuestionId[]).filter((id) => standing.situation[id]?.choice === 'overgeslagen'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
