-- Trigrams find words by their pieces; btree_gist lets an exclusion constraint hold equal keys beside ranges of time.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
