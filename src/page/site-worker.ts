import { serve } from "./answer.js";

serve(globalThis as never);
