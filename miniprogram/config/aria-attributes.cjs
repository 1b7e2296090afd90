/**
 * The accessibility attributes that the mini-program templates carry. Taro writes none of its own, so a screen reader in
 * WeChat would meet a page of nameless boxes. The same object feeds the build (aria-plugin.cjs) and the run time
 * (aria-runtime.js): the numbers of the template slots agree only when both know the same list.
 */
const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-current': '',
  'aria-disabled': '',
  'aria-expanded': '',
  'aria-live': '',
  'aria-level': '',
  'aria-modal': '',
};

module.exports = { View: aria, Text: aria, Button: aria, Image: aria, Input: aria, Textarea: aria };
