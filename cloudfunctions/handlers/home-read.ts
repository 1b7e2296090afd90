import { civilDateOf, type CivilDate } from '../../shared/kernel/civil-date';
import { ok } from '../../shared/kernel/outcome';
import { receptionsAhead, type ReceptionDay } from '../../shared/reception/rota';
import type { Desk } from '../edge/desk';
import type { Handler } from '../edge/handler';

/** Far enough that the next 16th is always among them. */
const daysAnnounced = 35;

/** The townships receive on every working day: a week of that is enough to be told. */
const daysOfTownships = 7;

const announced = (today: CivilDate, { calendar, book }: Desk): readonly ReceptionDay[] => {
  const isTownships = (row: { readonly id: string }): boolean => row.id.startsWith('township:');
  const ofCounty = receptionsAhead({
    today,
    days: daysAnnounced,
    calendar,
    rota: book.rota.filter((row) => !isTownships(row)),
  });
  const ofTownships = receptionsAhead({ today, days: daysOfTownships, calendar, rota: book.rota.filter(isTownships) });
  return [...ofCounty, ...ofTownships];
};

/** 首页: what anybody may know: address, hotline, mailboxes, villages, who receives on the coming days (art. 18). */
export const readHome: Handler<'home.read'> = async (_input, call, desk) => {
  const { county, offices, villages, mailboxes } = desk.book;
  const today = civilDateOf(call.now);
  const townships = offices.filter((one) => one.kind === 'township');
  return ok({
    county: {
      name: county.name,
      officeName: desk.office(county.petitionOfficeId)?.name ?? '',
      hotline: county.hotline,
      address: county.address,
      hours: county.hours,
    },
    today: { date: today, working: desk.calendar.dayOf(today).working },
    receptions: announced(today, desk).map((one) => ({
      date: one.date,
      title: one.leaderTitle,
      name: one.leaderName,
      place: one.place,
      hours: one.hours,
      provisional: one.provisional,
      key: one.leaderId === 'secretary' || one.leaderId === 'head',
    })),
    townships: townships.map((one) => ({
      id: one.id,
      name: one.name,
      mailbox: mailboxes.some((box) => box.mailbox === `township:${one.id}`),
      villages: villages.filter((village) => village.townshipId === one.id).map(({ id, name }) => ({ id, name })),
    })),
    offices: offices.filter((one) => one.kind !== 'city').map(({ id, name }) => ({ id, name })),
    demo: desk.demo !== null,
  });
};
