/** Damm's table over ten digits: it finds every single wrong digit and every swap of neighbours. */
const damm = ['0317598642', '7092154863', '4206871359', '1750983426', '6123045978', '3674209581', '5869720134', '8945362017', '9438617205', '2581436790'];

const run = (digits: string): number => [...digits].reduce((interim, digit) => Number(damm[interim]?.[Number(digit)]), 0);

/** The check digit of eight digits. */
export const checkDigit = (eight: string): string => String(run(eight));

/** The number people see: eight random digits and the check digit. It authorises nothing. */
export const numberFrom = (eight: string): string => eight + checkDigit(eight);

/** Digits only; full-width digits count, blanks and dashes do not. */
export const plainDigits = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '');

/** Is it a number of ours, or was a digit miscopied or swapped? */
export const checkNumber = (text: string): 'ok' | 'wrong-length' | 'mistyped' => {
  const digits = plainDigits(text);
  if (!/^\d{9}$/.test(digits)) return 'wrong-length';
  return run(digits) === 0 ? 'ok' : 'mistyped';
};

/** '4703 8216 5'. */
export const showNumber = (number: string): string => number.replace(/^(\d{4})(\d{4})(\d)$/, '$1 $2 $3');

/** '2906 7715 4038 8261'. */
export const showSecret = (secret: string): string => secret.replace(/(\d{4})(?=\d)/g, '$1 ');
