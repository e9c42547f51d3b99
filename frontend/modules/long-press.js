/* For whoever has no pointer that hovers: a finger held on it for long, though never quite still. */

const LONG_MILLIS = 450;
const STILL = 8;

export function onLongPress(target, pressed) {
  let begun;
  let timer;
  const stop = () => clearTimeout(timer);
  target.addEventListener('pointerdown', (event) => {
    stop();
    begun = event;
    if (event.pointerType !== 'mouse') timer = setTimeout(() => pressed(event), LONG_MILLIS);
  });
  target.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (begun && Math.hypot(clientX - begun.clientX, clientY - begun.clientY) > STILL) stop();
  });
  for (const over of ['pointerup', 'pointercancel', 'pointerleave']) target.addEventListener(over, stop);
}
