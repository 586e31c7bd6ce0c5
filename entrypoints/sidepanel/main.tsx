import '@/ui/tokens.css';
import '@/ui/parts.css';
import '@/ui/popup/popup.css';
import '@/ui/popup/point.css';
import { startPanel } from '../popup/start-panel';

void startPanel(document.getElementById('app') as HTMLElement, { follow: true });
