namespace IoctlGen.Samples.QuickStart;

/// <summary>The declared calls, as a user writes them. They do not know whether the drive is real.</summary>
sealed class DriveCalls(IoctlDevice drive, TextWriter writer)
{
    /// <returns>Whether the medium is accessible.</returns>
    public bool CheckVerify()
    {
        // Storage declares a CheckVerify too: where two contracts are in scope, the contract's name tells which is meant.
        var succeeded = Report(nameof(CdRom.CheckVerify), () => CdRom.CheckVerify(drive));

        // The same code for callers that poll: an empty drive is an answer, not an exception.
        IoctlResult result = drive.TryCheckVerify();
        writer.WriteLine($"  {nameof(CdRom.TryCheckVerify),-20} IsSuccess = {result.IsSuccess}, Status = {result.Status}");
        return succeeded;
    }

    /// <returns>Whether the session is closed.</returns>
    public bool MakeMediaCompatible() =>
        Report(nameof(Udf.MakeMediaCompatible), () => drive.MakeMediaCompatible(new FileMakeCompatibleBuffer(closeDisc: false)));

    bool Report(string name, Action call)
    {
        try
        {
            call();
            writer.WriteLine($"  {name,-20} succeeded");
            return true;
        }
        catch (IoctlException failure)
        {
            writer.WriteLine($"  {name,-20} {failure.Message}");
            return false;
        }
    }
}
