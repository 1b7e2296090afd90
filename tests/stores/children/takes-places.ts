// Ten people at one machine who each want ten places of a day that has fifty. Says how many they got.
import { openEmbedded } from '../../../cloudfunctions/stores/embedded/embedded-store';
import { sessionsOf, takePlace } from '../places';

const [folder = '', day = ''] = process.argv.slice(2);
const store = openEmbedded(folder);
const sessions = sessionsOf('sessions');

const got = await Promise.all(
  Array.from({ length: 10 }, async () => {
    let taken = 0;
    for (let wish = 0; wish < 10; wish += 1) if (await takePlace(store, sessions, day)) taken += 1;
    return taken;
  }),
);
await store.close();
console.log(got.reduce((total, taken) => total + taken, 0));
