import type { SubmissionView } from '../../shared/contract/views';
import type { Matter } from '../../shared/matter/record';
import { photoView } from './photos';
import type { ViewDesk } from './view-desk';

/** Which parts of what was said are shown; the petitioner sees all of them. */
interface Shown {
  readonly photos: boolean;
  readonly place: boolean;
  readonly accused: boolean;
}

/** Every letter, visit, call, form and addition, as it was said, with photos that can be looked at for half an hour. */
export const submissionsOf = (
  { submissions, state }: Matter,
  shown: Shown,
  desk: Pick<ViewDesk, 'crypto'>,
  now: string,
): SubmissionView[] =>
  submissions.map(({ kind, at, on, by, facts, request, about, place, raisedWhere, photos }) => ({
    kind,
    at,
    on,
    byPetitioner: by.kind === 'petitioner',
    facts,
    request,
    about: shown.accused ? about : '',
    place: shown.place ? place : '',
    raisedWhere: shown.place ? raisedWhere : '',
    photos: shown.photos ? photos.map((id) => photoView(id, state.sealed !== null, desk, now)) : [],
  }));
