/** A mobile number of the mainland: 11 digits. */
export const isMobile = (text: string): boolean => /^1[3-9]\d{9}$/.test(text);

/** A landline with its area code, with or without an extension. */
export const isLandline = (text: string): boolean => /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/.test(text);

/** 138****0021: enough to recognise one's own number. */
export const maskPhone = (phone: string): string => (isMobile(phone) ? `${phone.slice(0, 3)}****${phone.slice(7)}` : phone.replace(/\d(?=\d{2})/g, '*'));

/** 王**: the first character only, whatever the script. */
export const maskName = (name: string): string => {
  const [first] = [...name.trim()];
  return first === undefined ? '' : `${first}**`;
};
