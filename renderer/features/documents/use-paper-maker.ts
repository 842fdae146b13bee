import { useEffect, useRef, useState } from 'react';
import { makeDocument } from '../../documents/make-document';
import { paperRequest } from '../../documents/paper-request';
import type { Signer } from '../../domain/office/settings';
import { madePaper } from '../../domain/papers/paper-basis';
import type { Paper } from '../../domain/papers/papers-of';
import type { FileToSave } from '../../platform/platform';
import { notWrittenSentence } from '../../ui/file-sentences';
import { useActivity } from '../../workspace/activity';
import { useOffice } from '../../workspace/office';
import { useWorkspace } from '../../workspace/workspace';
import { bundle, bundleName, type NamedFile } from './bundle';

/** What is being made. `done` of `papers` are finished; the system's own dialog follows the last. */
export interface Making {
  readonly papers: readonly Paper[];
  readonly done: number;
  readonly isSaving: boolean;
}

/** What became of the last piece of work; nothing is said of a cancelled one. */
export interface Outcome {
  readonly papers: readonly Paper[];
  readonly isSaved: boolean;
  readonly sentence: string;
}

export interface PaperMaker {
  readonly making: Making | undefined;
  readonly outcome: Outcome | undefined;
  /** One paper as a Word file, several as one ZIP. */
  readonly make: (papers: readonly Paper[]) => void;
  readonly cancel: () => void;
}

const WORD = [{ name: 'Dokumen Word', extensions: ['docx'] }];
const ZIP = [{ name: 'Arsip ZIP', extensions: ['zip'] }];

/** Makes papers one after the other and hands them to the user; one piece of work at a time. */
export function usePaperMaker(signer: Signer | undefined): PaperMaker {
  const { platform, clock } = useWorkspace();
  const { state, events, run } = useActivity();
  const { settings } = useOffice();
  const [making, setMaking] = useState<Making>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [bug, setBug] = useState<unknown>();
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  // A bug in the making belongs to the error boundary, like any other.
  if (bug !== undefined) throw bug;

  const makeAll = async (papers: readonly Paper[], signal: AbortSignal) => {
    const source = { state, events, office: settings, signer, now: clock.now() };
    const files: (NamedFile & { readonly paper: Paper })[] = [];
    for (const paper of papers) {
      setMaking({ papers, done: files.length, isSaving: false });
      const request = paperRequest(paper, source);
      if (!request) continue;
      const made = await makeDocument(request, signal);
      if (made.status === 'cancelled') return;
      files.push({ ...made, paper });
    }
    const file = fileOf(files);
    if (!file) return;
    setMaking({ papers, done: files.length, isSaving: true });
    const saved = await platform.saveFile(file);
    if (saved.status === 'failed') {
      setOutcome({ papers, isSaved: false, sentence: notWrittenSentence(saved.code) });
    }
    if (saved.status === 'saved') {
      const made = files.map(({ paper, fileName }) => madePaper(paper, fileName, source));
      await run({ type: 'report-papers', papers: made });
      const verb = platform.kind === 'desktop' ? 'Tersimpan' : 'Diunduh';
      setOutcome({ papers, isSaved: true, sentence: `${verb}: ${saved.path}` });
    }
  };

  const make = (papers: readonly Paper[]) => {
    if (making || papers.length === 0) return;
    const current = new AbortController();
    controller.current = current;
    setOutcome(undefined);
    makeAll(papers, current.signal)
      .catch(setBug)
      .finally(() => setMaking(undefined));
  };
  return { making, outcome, make, cancel: () => controller.current?.abort() };
}

function fileOf(files: readonly NamedFile[]): FileToSave | undefined {
  const [first] = files;
  if (!first) return undefined;
  return files.length === 1
    ? { suggestedName: first.fileName, bytes: first.bytes, filters: WORD }
    : { suggestedName: bundleName(first.fileName), bytes: bundle(files), filters: ZIP };
}
