/** All that the file runs: the page is shown first, so that its elements come to life. */
import './router.ts';
import './address-links.ts';
import 'site:elements';
import '../../../features/search/dialog/start.ts';
import '../../../features/search/marks/start.ts';
