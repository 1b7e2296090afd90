/** Numbers that people copy stand in groups of four: they are read aloud, and copied by hand. */
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A matter's number, 4-4-1: '470382165' → 4703 8216 5. Half a number is grouped as far as it goes. */
export const groupNumber = (number: string): string => inFours(digitsOf(number).slice(0, 9));

/** A secret in one line, 4-4-4-4: for a field somebody types into. */
export const groupSecret = (secret: string): string => inFours(digitsOf(secret).slice(0, 16));

/** A secret in the two lines of the receipt: ['2906 7715', '4038 8261'] */
export const secretLines = (secret: string): readonly [string, string] => {
  const digits = digitsOf(secret);
  return [inFours(digits.slice(0, 8)), inFours(digits.slice(8, 16))];
};

/** What somebody typed, without the spaces we showed between the groups. */
export const ungroup = digitsOf;

function inFours(digits: string): string {
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ');
}
