000100 IDENTIFICATION DIVISION.                                         PAY00000
000200 PROGRAM-ID. TSEQ.                                                PAY00001
000300 DATA DIVISION.                                                   PAY00002
000400 WORKING-STORAGE SECTION.                                         PAY00003
000500 01  RC            PIC S9(9) COMP.                                PAY00004
000600 01  RS            PIC S9(9) COMP.                                PAY00005
000700 01  EXIT-LEN      PIC S9(9) COMP VALUE 0.                        PAY00006
000800 01  EXIT-DATA     PIC X(4).                                      PAY00007
000900 01  RULE-COUNT    PIC S9(9) COMP VALUE 2.                        PAY00008
001000 01  TXT-LEN       PIC S9(9) COMP VALUE 32.                       PAY00009
001100 01  TXT           PIC X(32).                                     PAY00010
001200 01  CV-LEN        PIC S9(9) COMP VALUE 128.                      PAY00011
001300 01  CV            PIC X(128).                                    PAY00012
001400 01  HASH-LEN      PIC S9(9) COMP VALUE 64.                       PAY00013
001500 01  HASH          PIC X(64).                                     PAY00014
001600 01  RULE-ARRAY    PIC X(16) VALUE 'MD5     ONLY'.                PAY00015
001700 PROCEDURE DIVISION.                                              PAY00016
001800 MAIN-PARA.                                                       PAY00017
001900     CALL 'CSNBOWH' USING RC RS EXIT-LEN EXIT-DATA RULE-COUNT  *> expect: cobol.icsf.hash algorithm=MD5
002000         RULE-ARRAY TXT-LEN TXT CV-LEN CV HASH-LEN HASH.          PAY00019
002100     GOBACK.                                                      PAY00020
