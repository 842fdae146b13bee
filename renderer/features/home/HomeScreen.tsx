import { useLiveQuery } from 'dexie-react-hooks';
import { useWorkspace } from '../../workspace/workspace';
import { Agenda } from './Agenda';
import { FirstStart } from './FirstStart';

export function HomeScreen() {
  const { store } = useWorkspace();
  const count = useLiveQuery(() => store.queries.countActivities(), [store]);
  if (count === undefined) return null;
  return count === 0 ? <FirstStart /> : <Agenda />;
}
