/* Keeps what is written in sight while the keyboard of a phone covers a part of the page. */

const LEAST_KEYBOARD = 150;

export function makeRoomForKeyboard(signal) {
  const { visualViewport: seen } = window;
  const { classList, style } = document.documentElement;
  const fit = () => {
    const open = innerHeight - seen.height * seen.scale > LEAST_KEYBOARD;
    classList.toggle('keyboard-open', open);
    style.setProperty('--seen-height', `${seen.height}px`);
    if (open) scrollTo(0, 0);
  };
  seen?.addEventListener('resize', fit, { signal });
  signal.addEventListener('abort', () => classList.remove('keyboard-open'));
}
