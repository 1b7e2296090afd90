/** A mobile number of the mainland, digits only. */
export const isMobile = (text: string): boolean => /^1[3-9]\d{9}$/.test(text);

/** A fixed line with its area code, '0838-6612345', an extension allowed. */
export const isLandline = (text: string): boolean => /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/.test(text);

/** A number its owner knows again and nobody else can call: '138****0021'; of any other long enough, '****2345'. */
export function maskPhone(phone: string): string {
  if (isMobile(phone)) return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
  const digits = phone.replace(/\D/g, '');
  return digits.length >= 8 ? `****${digits.slice(-4)}` : '****';
}

/** '王**': the first character, and never how many follow. A name may hold 𠮷, · or Latin letters. */
export function maskName(name: string): string {
  const [first] = Array.from(name.trim());
  return first === undefined ? '' : `${first}**`;
}
