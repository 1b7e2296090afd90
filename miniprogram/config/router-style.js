/**
 * Stands in for the module of Taro's router that writes <style> elements into the page. The few rules it would write are
 * in src/styles/ground-h5.scss, so the county's host can forbid inline styles altogether (Content-Security-Policy).
 */
const nothing = () => undefined;

export const addStyle = nothing;
export const loadAnimateStyle = nothing;
export const loadNavigationBarStyle = nothing;
export const loadRouterStyle = nothing;
