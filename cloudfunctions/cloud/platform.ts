/** The openid as WeChat's platform hands it to a function, through the environment and never through the event. Null for other callers. */
export const openidOf = (env: Readonly<Record<string, string | undefined>>): string | null => {
  const openid = env['WX_OPENID'];
  return openid === undefined || openid === '' ? null : openid;
};
