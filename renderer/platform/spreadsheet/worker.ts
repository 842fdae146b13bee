import { parseSpreadsheet } from './parse-spreadsheet';
import type { SheetFile } from './sheet';

self.onmessage = (event: MessageEvent<SheetFile>) => {
  // A rejected promise stays inside a worker; reportError raises the `error` event that the
  // adapter waits for.
  parseSpreadsheet(event.data).then((result) => self.postMessage(result), reportError);
};
