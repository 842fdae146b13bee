import { useEffect, useRef, useState } from 'react';
import { makeDocument } from '../../../documents/make-document';
import { paperBasis } from '../../../domain/papers/paper-basis';
import { papersOf } from '../../../domain/papers/papers-of';
import { CARD_PAPER_KINDS, cardPaperId } from '../../../domain/scan/card-holders';
import { buildNameCards, type CardSize } from '../../../domain/scan/name-cards';
import { activeParticipants } from '../../../domain/state';
import { notWrittenSentence } from '../../../ui/file-sentences';
import { notifyDone } from '../../../ui/notify';
import { useActivity } from '../../../workspace/activity';
import { useOffice } from '../../../workspace/office';
import { useWorkspace } from '../../../workspace/workspace';

interface CardMaker {
  readonly isBusy: boolean;
  /** Why the file was not written; empty otherwise. */
  readonly problem: string;
  /** @param chosen participant ids */
  readonly make: (size: CardSize, chosen: readonly string[]) => void;
}

const WORD = [{ name: 'Dokumen Word', extensions: ['docx'] }];

/** Makes a sheet of cards and hands it to the user. @param onDone once the file is saved */
export function useCardMaker(onDone: () => void): CardMaker {
  const { platform, clock } = useWorkspace();
  const { state, details, events, run } = useActivity();
  const { settings } = useOffice();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [bug, setBug] = useState<unknown>();
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  // A bug in the making belongs to the error boundary, like any other.
  if (bug !== undefined) throw bug;

  const makeCards = async (size: CardSize, chosen: readonly string[]) => {
    const kind = CARD_PAPER_KINDS[size];
    const view = buildNameCards(state, size, new Set(chosen));
    const paper = papersOf(state).find((candidate) => candidate.kind === kind);
    if (!view || !paper) return;
    const names = {
      date: view.date,
      paper: paper.name,
      title: details.title,
      batch: details.batch,
    };
    const current = new AbortController();
    controller.current = current;
    const document = await makeDocument({ kind, view, names, office: settings }, current.signal);
    if (document.status === 'cancelled') return;
    const { fileName, bytes } = document;
    const saved = await platform.saveFile({ suggestedName: fileName, bytes, filters: WORD });
    if (saved.status === 'failed') setProblem(notWrittenSentence(saved.code));
    if (saved.status !== 'saved') return;
    const asOf = clock.now();
    const isForAll = view.cards.length === activeParticipants(state).length;
    const made = {
      paperId: cardPaperId(size, isForAll),
      fileName,
      basis: isForAll ? paperBasis(paper, { state, events, now: asOf }) : '',
      asOf,
      participantIds: chosen,
    };
    await run({ type: 'report-papers', papers: [made] });
    notifyDone(`${platform.kind === 'desktop' ? 'Tersimpan' : 'Diunduh'}: ${saved.path}`);
    onDone();
  };

  return {
    isBusy,
    problem,
    make: (size, chosen) => {
      setBusy(true);
      setProblem('');
      makeCards(size, chosen)
        .catch(setBug)
        .finally(() => setBusy(false));
    },
  };
}
