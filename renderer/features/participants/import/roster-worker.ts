import type { RosterRequest } from './roster-messages';
import { createRosterServer } from './serve-roster';

const serve = createRosterServer((answer) => self.postMessage(answer));

self.onmessage = (event: MessageEvent<RosterRequest>) => {
  // A rejected promise stays inside a worker; reportError raises the `error` event that the reader
  // waits for.
  serve(event.data).catch(reportError);
};
