/**
 * All that the file runs. The pages are first, so that elements come to life on the one that is shown.
 */
import './router.ts';
import './address-links.ts';
import 'site:elements';
import '../../../features/search/dialog/start.ts';
import '../../../features/search/marks/start.ts';
