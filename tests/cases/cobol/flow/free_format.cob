>>SOURCE FORMAT IS FREE
identification division.
program-id. free-one.
data division.
working-storage section.
01 rc binary-long.
01 rule-array pic x(16) value "MD5     ONLY".
01 text-len binary-long value 4.
01 text-in pic x(4) value "CSNB".
procedure division.
main-para.
  call "CSNBOWH" using rc rc rc rc rc rule-array text-len text-in rc rc rc rc  *> expect: cobol.icsf.hash algorithm=MD5
  move "SHA-256 ONLY" to rule-array
  call "CSNBOWH" using rc rc rc rc rc rule-array text-len text-in rc rc rc rc  *> expect: cobol.icsf.hash algorithm=SHA-256
  stop run.
