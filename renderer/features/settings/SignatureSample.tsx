import type { Signer } from '../../domain/office/settings';
import { signerLines } from '../../domain/office/signer-lines';
import { formatNip } from '../../domain/people/nip';
import classes from './paper-preview.module.css';

/** The block of a signer as papers print it; without one, dots for the committee. */
export function SignatureSample({ signer }: { readonly signer: Signer | undefined }) {
  const { above, position } = signerLines(signer ?? { position: '' });
  const [first, ...others] = above;
  return (
    <>
      {first === undefined ? null : <div className={classes.hanging}>{first}</div>}
      <div className={first === undefined ? undefined : classes.behind}>
        {others.map((line) => (
          <div key={line}>{line}</div>
        ))}
        <div>{`${position.trim() || 'Panitia Penyelenggara'},`}</div>
        <div className={classes.name}>{signer?.name.trim() || '……………………………………'}</div>
        {signer?.rank ? <div>{signer.rank}</div> : null}
        {signer?.name && signer.nip === '' ? null : (
          <div>{`NIP ${formatNip(signer?.nip ?? '')}`.trim()}</div>
        )}
      </div>
    </>
  );
}
