       IDENTIFICATION DIVISION.
       PROGRAM-ID. WORDS.
      * CALL 'CSNBOWH' USING MD5
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  CSNBOWH       PIC X(8) VALUE 'CSNBOWH'.  *> expect-none
       01  MSG           PIC X(40) VALUE "CALL 'CSNBENC' FAILED".  *> expect-none
       01  DES           PIC X(8) VALUE 'DES     '.  *> expect-none
       01  RANDOM        PIC 9(4) VALUE 7.  *> expect-none
       PROCEDURE DIVISION.
       MAIN-PARA.
           DISPLAY 'CSNBOWH' CSNBOWH MSG.  *> expect-none
           MOVE 'CSNBOWH' TO MSG.  *> expect-none
           ADD 1 TO RANDOM.  *> expect-none
           GOBACK.
       CSNBENC.
           CALL 'MYCSNBENC' USING DES.  *> expect-none
