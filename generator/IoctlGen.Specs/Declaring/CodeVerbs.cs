using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Declaring;

/// <summary>What a code does, by a word of its name.</summary>
static class CodeVerbs
{
    /// <summary>The driver answers. LIST, REPORT and the like may be nouns (<c>SET_OUTPUT_REPORT</c>), so the first verb of a name counts.</summary>
    static readonly string[] Reading = ["GET", "QUERY", "READ", "RECEIVE", "ENUM", "ENUMERATE", "FIND", "REPORT", "LIST", "IS", "CHECK"];

    /// <summary>The driver is told something.</summary>
    static readonly string[] Writing = ["SET", "WRITE", "SEND", "UPDATE"];

    /// <summary>
    /// What else a driver is told to do; these say nothing of the direction of a buffer. Words that are nouns far more often (TEST, FILTER, PROCESS) are not here.
    /// </summary>
    static readonly HashSet<string> Acting = new(StringComparer.Ordinal)
    {
        "ABORT", "ACCEPT", "ACK", "ACKNOWLEDGE", "ACQUIRE", "ACTIVATE", "ADD", "ADJUST", "ADVANCE", "ALLOC", "ALLOCATE", "ALLOW", "APPEND", "APPLY", "ARM", "ASSIGN", "ASSOCIATE", "ATTACH",
        "AUTHENTICATE", "BEGIN", "BIND", "CALIBRATE", "CALL", "CANCEL", "CAPTURE", "CHANGE", "CLAIM", "CLEAN", "CLEAR", "CLONE", "CLOSE", "COMMIT", "COMPARE", "COMPLETE", "COMPUTE", "CONFIGURE",
        "CONFIRM", "CONNECT", "CONTINUE", "CONVERT", "COPY", "CREATE", "DEACTIVATE", "DEALLOCATE", "DECRYPT", "DEFINE", "DEINIT", "DELETE", "DENY", "DEQUEUE", "DEREGISTER", "DESELECT", "DESTROY",
        "DETACH", "DETECT", "DETERMINE", "DISABLE", "DISARM", "DISASSOCIATE", "DISCARD", "DISCONNECT", "DISCOVER", "DISMOUNT", "DO", "DOWNLOAD", "DUMP", "DUPLICATE", "EJECT", "EMULATE", "ENABLE",
        "ENCRYPT", "END", "ENQUEUE", "ENTER", "ERASE", "EXCHANGE", "EXECUTE", "EXIT", "EXPORT", "EXTEND", "FETCH", "FILL", "FINISH", "FLUSH", "FORCE", "FORMAT", "FORWARD", "FREE", "FREEZE",
        "GENERATE", "GRANT", "HALT", "HAS", "HIDE", "IDENTIFY", "IGNORE", "IMPERSONATE", "IMPORT", "INIT", "INITIALIZE", "INITIATE", "INJECT", "INSERT", "INSTALL", "INVALIDATE", "INVOKE",
        "ISSUE", "JOIN", "KEEP", "KILL", "LAUNCH", "LEAVE", "LISTEN", "LOAD", "LOCATE", "LOCK", "LOOKUP", "MAKE", "MANAGE", "MAP", "MARK", "MEASURE", "MERGE", "MODIFY", "MOUNT", "MOVE",
        "NEGOTIATE", "NOTIFY", "OBTAIN", "OFFLOAD", "OPEN", "PAUSE", "PEEK", "PERFORM", "PING", "PLAY", "POKE", "POLL", "POP", "POST", "PREPARE", "PROBE", "PROGRAM", "PROTECT", "PURGE", "PUSH",
        "PUT", "REARRANGE", "REBOOT", "RECALL", "RECONNECT", "RECOVER", "RECV", "REDIRECT", "REFRESH", "REGISTER", "REINITIALIZE", "REJECT", "RELEASE", "RELOAD", "REMAP", "REMOUNT", "REMOVE",
        "RENAME", "REOPEN", "REPAIR", "REPLACE", "REPLY", "REQUEST", "RESCAN", "RESERVE", "RESET", "RESIZE", "RESOLVE", "RESTART", "RESTORE", "RESUME", "RETRIEVE", "RETRY", "RETURN", "REVERT",
        "REVOKE", "REWIND", "ROLLBACK", "RUN", "SAVE", "SCAN", "SCRUB", "SEARCH", "SEEK", "SELECT", "SHARE", "SHOW", "SHRINK", "SHUFFLE", "SHUTDOWN", "SIGN", "SIGNAL", "SIMULATE", "SKIP",
        "SPLIT", "START", "STOP", "STORE", "SUBMIT", "SUBSCRIBE", "SUSPEND", "SWAP", "SWITCH", "SYNC", "SYNCHRONIZE", "TAKE", "TERMINATE", "TOGGLE", "TRANSCEIVE", "TRANSFER", "TRANSLATE",
        "TRANSMIT", "TRIGGER", "TRIM", "TRUNCATE", "TRY", "TURN", "UNBIND", "UNDO", "UNFREEZE", "UNINSTALL", "UNLOAD", "UNLOCK", "UNMAP", "UNMOUNT", "UNPROTECT", "UNREGISTER", "UNSUBSCRIBE",
        "UPGRADE", "UPLOAD", "USE", "VALIDATE", "VERIFY", "WAIT", "WAKE", "WIPE",
    };

    static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>Whether a word of a code's name says what the code does: <c>GET</c>, <c>RESET2</c>, <c>GetInfo</c>. Such a word belongs to a method's name.</summary>
    public static bool Acts(string word)
    {
        var first = CodeName.ToUpperSnake(word).Split('_')[0].TrimEnd(Digits).ToUpperInvariant();
        return Tells(first) || Acting.Contains(first);
    }

    /// <summary>Whether a word says which way a buffer goes.</summary>
    static bool Tells(string word) => Reading.Contains(word) || Writing.Contains(word);

    /// <summary>Whether a code fills the one structure that is named beside it (true) or reads it (false); null where its name does not tell.</summary>
    /// <param name="code">The name: <c>IOCTL_METER_LIST</c>.</param>
    /// <param name="verb">The word that tells.</param>
    public static bool? Reads(string code, out string? verb)
    {
        verb = code.ToUpperInvariant().Split('_').FirstOrDefault(Tells);
        return verb is null ? null : Reading.Contains(verb);
    }

    /// <summary>
    /// Whether a code fills the one structure that is named beside it, by the access that it requires. That it can be sent with a handle for reading says
    /// nothing where its name tells the driver to do something: <c>IOCTL_ACME_EJECT</c>.
    /// </summary>
    /// <param name="code">The name.</param>
    /// <param name="value">The code.</param>
    public static bool? ReadsByAccess(string code, uint value) => CtlCode.Access(value) switch
    {
        CtlCode.ReadAccess when CtlCode.Method(value) == CtlCode.OutDirect || !CodeName.WordsBehindTag(code).Any(Acts) => true,
        CtlCode.WriteAccess => false,
        _ => null,
    };
}
