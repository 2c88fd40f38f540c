import { app, authentication, meeting, pages } from '@microsoft/teams-js';

/** The smallest real tab: it speaks through teams-js, says what it heard, and lets the test press its buttons. */
const tab = { app, authentication, meeting, pages };
declare global {
  interface Window {
    tab: typeof tab;
  }
}
window.tab = tab;

await app.initialize();
app.registerOnThemeChangeHandler((theme) => {
  document.documentElement.dataset.theme = theme;
});
document.documentElement.dataset.opened = String(Date.now());
document.body.textContent = JSON.stringify(await app.getContext());
void app.notifySuccess();
