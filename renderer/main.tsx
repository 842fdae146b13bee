import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './ui/global.css';
import 'dayjs/locale/id';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { Application } from './app/Application';

// The content security policy forbids `eval`, which zod would otherwise try once.
z.config({ jitless: true });

const container = document.getElementById('root');
if (!container) throw new Error('The page has no root');
createRoot(container).render(<Application />);
