/* Leads to a message: in the conversation where it stands, or else beside it, in the thread to which it belongs. */

const LINKED = /^#(message|thread)-(\d+)$/;

export async function showMessage(feed, id) {
  const room = feed.closest('.break-room')?.querySelector(':scope > elevenses-feed');
  if (!room || await feed.lead(id)) return;
  if (feed !== room) feed.closest('.side-panel')?.makeWay();
  if (feed === room || !(await room.lead(id))) room.act('openThread', id);
}

export function linkTo(id) {
  return `${location.href.split('#')[0]}#message-${id}`;
}

/* The thread that is open beside the room is in the address, and where it was closed it is there no more. */
export function linkThread(id) {
  const { hash, pathname, search } = location;
  if (id || hash.startsWith('#thread-')) history.replaceState(history.state, '', `${pathname}${search}${id ? `#thread-${id}` : ''}`);
}

/* Whoever came by the link to a message or a thread is led to it, now and whenever they follow another one. */
export function followLinks(feed, signal) {
  const follow = () => {
    const [, kind, id] = LINKED.exec(location.hash) ?? [];
    if (kind === 'message') showMessage(feed, Number(id));
    if (kind === 'thread') feed.act('openThread', Number(id));
  };
  addEventListener('hashchange', follow, { signal });
  customElements.whenDefined('elevenses-feed').then(() => feed.begun).then(follow);
}
