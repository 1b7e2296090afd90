import { namesOf, type Office } from './offices';

/** May an accusation be handed to it? The discipline and the organisation office, and the city's discipline office (row 4). */
export const receivesAccusations = ({ kind, id }: Office): boolean =>
  kind === 'discipline' || kind === 'organisation' || isCityDiscipline({ kind, id });

const isCityDiscipline = ({ kind, id }: Pick<Office, 'kind' | 'id'>): boolean =>
  kind === 'city' && id.includes('discipline');

/**
 * Who receives an accusation, by 管理权限 (rules §5.2 row 4): the county's discipline office; the city's where the
 * accusation is about the county's discipline office itself, or about one of the organs or persons that run it.
 */
export const recipientFor = (
  accusedOfficeIds: readonly string[],
  about: string,
  offices: readonly Office[],
): string => {
  const county = offices.find((one) => one.kind === 'discipline');
  const city = offices.find(isCityDiscipline);
  if (county === undefined) throw new Error('a county without a discipline office');
  const above = superiorsOf(county, offices);
  const named = offices
    .filter((one) => above.has(one.id) && namesOf(one).some((name) => about.includes(name)))
    .map((one) => one.id);
  const isAboutIt =
    [...accusedOfficeIds, ...named].some((id) => above.has(id)) || leadersOverIt.some((post) => about.includes(post));
  return isAboutIt && city !== undefined ? city.id : county.id;
};

/** Posts that run the county's discipline office or stand over it. */
const leadersOverIt = ['县委书记', '县长', '纪委书记', '监委主任', '纪委', '监委'];

const superiorsOf = (office: Office, offices: readonly Office[]): ReadonlySet<string> => {
  const above = new Set<string>();
  for (
    let at: Office | undefined = office;
    at !== undefined && !above.has(at.id);
    at = offices.find((one) => one.id === at?.superiorId)
  )
    above.add(at.id);
  return above;
};
