/* Leads to a message: in the conversation where it stands, or else beside it, in the thread to which it belongs. */

const LINKED = /^#message-(\d+)$/;

export async function showMessage(feed, id) {
  const room = feed.closest('.break-room')?.querySelector(':scope > elevenses-feed');
  if (!room || await feed.lead(id)) return;
  if (feed === room || !(await room.lead(id))) room.act('openThread', id);
}

export function linkTo(id) {
  return `${location.href.split('#')[0]}#message-${id}`;
}

/* Whoever came by the link to a message is led to it, now and whenever they follow another one. */
export function followLinks(feed, signal) {
  const follow = () => {
    const linked = LINKED.exec(location.hash);
    if (linked) showMessage(feed, Number(linked[1]));
  };
  addEventListener('hashchange', follow, { signal });
  customElements.whenDefined('elevenses-feed').then(() => feed.begun).then(follow);
}
